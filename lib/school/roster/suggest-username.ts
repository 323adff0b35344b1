const LONGEST = 28

/**
 * A user name for somebody: letters without accents, words tied by dots (« Zoé Le Gall » → `zoe.le.gall`), with a number
 * when `isTaken` says so. A name without any Latin letter gives `eleve`.
 */
export function suggestUsername(name: string, isTaken: (username: string) => boolean): string {
  const plain = name
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '.')
    .slice(0, LONGEST)
    .replace(/^\.+|\.+$/g, '')
  const base = plain.length < 3 ? `eleve${plain && `.${plain}`}` : plain
  if (!isTaken(base)) return base
  for (let number = 2; ; number++) if (!isTaken(`${base}${number}`)) return `${base}${number}`
}
