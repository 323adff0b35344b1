import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Compilateur gardé dans l’image',
  message: ({ image, tool }) => `${tool} compile dans l’image finale, qui garde tout ${image}.`,
  why: 'Une fois compilé, le programme n’a plus besoin du compilateur, des sources ni du cache. L’image pèse des centaines de mégaoctets de trop, plus lente à envoyer, et chaque outil de plus est une faille possible.',
  hint: 'Compilez dans une première étape, puis copiez le seul résultat (`COPY --from`) dans une image légère : alpine, une JRE, ou scratch.',
  section: 'multistage',
  source: 'https://docs.docker.com/build/building/multi-stage/',
}
