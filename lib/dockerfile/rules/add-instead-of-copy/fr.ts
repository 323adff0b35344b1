import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'ADD pour de simples fichiers',
  message: () => 'ADD ne fait ici rien de plus que COPY.',
  why: 'ADD décompresse des archives et télécharge des adresses : employé pour de simples fichiers, il fait chercher au lecteur ce qu’il cache.',
  hint: 'Remplacez ADD par COPY.',
  section: 'copy',
  source: 'https://docs.docker.com/build/building/best-practices/#add-or-copy',
}
