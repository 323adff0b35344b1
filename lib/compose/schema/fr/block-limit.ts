/** Explanations in French, by path. */
export const BLOCK_LIMIT: Readonly<Record<string, string>> = {
  path: 'Chemin du périphérique.',
  rate: 'Limite, en octets ou en opérations par seconde.',
}
