/** `u=rwx`, `go+rX`, `g=u-w`: who, then operators with the letters they apply. */
const CLAUSE = /^[ugoa]*(?:[-+=][rwxXstugo]*)+$/

/** BuildKit's error for a `--chmod` value; null when it takes it. Source: `dockerfile2llb.dispatchCopy`. */
export function chmodError(value: string): string | null {
  const octal = `invalid chmod parameter: '${value}'. it should be octal string and between 0 and 07777`
  if (/^[0-7]+$/.test(value)) return Number.parseInt(value, 8) > 0o7777 ? octal : null
  if (/^[0-9]/.test(value)) return octal
  return value.split(',').every((clause) => CLAUSE.test(clause)) ? null : 'invalid syntax'
}
