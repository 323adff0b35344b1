import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Nom de projet refusé',
  message: (params) =>
    params.name === ''
      ? 'Le nom du projet se réduit à rien une fois ses caractères interdits retirés.'
      : `« ${params.name} » ne convient pas comme nom de projet.`,
  why: 'Le nom du projet entre dans celui des conteneurs, des réseaux et des volumes. Il ne contient que des minuscules, des chiffres, des tirets et des soulignés, et commence par une lettre ou un chiffre.',
  hint: 'Écrivez-le en minuscules, sans espace ni accent.',
  section: 'compose',
  source: 'https://docs.docker.com/reference/compose-file/version-and-name/',
}
