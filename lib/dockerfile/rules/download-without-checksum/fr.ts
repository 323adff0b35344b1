import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Téléchargement sans empreinte',
  message: () => 'ADD télécharge ce fichier sans vérifier ce qui arrive.',
  why: 'Si le fichier change à cette adresse, l’image change aussi, sans que rien ne le dise.',
  hint: 'Ajoutez --checksum avec l’empreinte que donne l’éditeur.',
  section: 'copy',
  source: 'https://docs.docker.com/reference/dockerfile/#add---checksum',
}
