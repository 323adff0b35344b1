import type { Words } from '../words'

/** What each attribute is for, in French, and a value it may take; by path. */
export const PAIR: Words = {
  hard: ['Limite que le processus ne peut pas dépasser.', '65535'],
  soft: ['Limite appliquée, que le processus peut relever jusqu’à la limite dure.', '1024'],
}
