import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Tilde laissé tel quel',
  message: ({ instruction }) => `${instruction} ne passe par aucun shell : « ~ » n’y est qu’un nom de dossier.`,
  why: 'C’est le shell qui remplace `~` par le dossier personnel. WORKDIR, COPY ou ENV n’en lancent pas : ils créent un dossier qui s’appelle vraiment `~`, ou mettent dans PATH un dossier qui n’existe pas.',
  hint: 'Écrivez le chemin complet, comme `/root` ou `/home/node`.',
  section: 'workdir',
  source: 'https://docs.docker.com/reference/dockerfile/#workdir',
}
