import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Variable non définie',
  message: (params) =>
    params.suggestion
      ? `Rien ne définit « $${params.name} » ici ; vouliez-vous dire « $${params.suggestion} » ?`
      : `Rien ne définit « $${params.name} » à cet endroit du fichier.`,
  why: 'Docker la remplace par une chaîne vide, sans s’arrêter. Un ARG ou un ENV ne compte qu’à partir de sa ligne et dans son étape, et un ARG d’avant FROM doit être redéclaré dans l’étape.',
  hint: 'Vérifiez l’orthographe du nom, puis la place de l’ARG ou de l’ENV qui la définit.',
  section: 'env',
  source: 'https://docs.docker.com/reference/build-checks/undefined-var/',
}
