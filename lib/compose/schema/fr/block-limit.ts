import type { Words } from '../words'

/** What each attribute is for, in French, and a value it may take; by path. */
export const BLOCK_LIMIT: Words = {
  path: ['Chemin du périphérique.', '/dev/sda'],
  rate: ['Limite, en octets ou en opérations par seconde.', '1000'],
}
