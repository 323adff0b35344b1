import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Variable non définie',
  message: ({ name, suggestion, definedAt, isGlobal }) => {
    if (isGlobal) return `« $${name} » est déclarée avant FROM, mais pas dans cette étape, qui ne la voit donc pas.`
    if (definedAt) return `« $${name} » n’est définie que plus bas, à la ligne ${definedAt}.`
    const meant = suggestion ? ` ; vouliez-vous dire « $${suggestion} » ?` : '.'
    return `Rien ne définit « $${name} » à cet endroit du fichier${meant}`
  },
  why: 'Docker la remplace par une chaîne vide, sans s’arrêter. Un ARG ou un ENV ne compte qu’à partir de sa ligne et dans son étape, et un ARG d’avant FROM doit être redéclaré dans l’étape.',
  hint: 'Vérifiez l’orthographe du nom, puis la place de l’ARG ou de l’ENV qui la définit.',
  section: 'env',
  source: 'https://docs.docker.com/reference/build-checks/undefined-var/',
}
