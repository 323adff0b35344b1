import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Secret passé en argument de construction',
  message: ({ service, variable }) =>
    `« ${variable} » restera lisible dans l’image de « ${service} » (docker history).`,
  why: 'La valeur d’un argument est inscrite dans l’historique de l’image, à côté de chaque RUN qui le voit, d’où qu’elle vienne : du fichier, du `.env` ou du shell. Qui a l’image a le secret.',
  hint: 'Utilisez `build.secrets`, que le Dockerfile lit par `RUN --mount=type=secret` : rien n’en reste dans l’image.',
  section: 'multistage',
  source: 'https://docs.docker.com/build/building/secrets/',
}
