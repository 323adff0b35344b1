/**
 * What a part of a word gives. `quoted`: its characters stand for themselves, in patterns too. `splits`: it comes from
 * an expansion out of quotes, and is cut at the characters of IFS.
 */
export interface Atom {
  text: string
  quoted: boolean
  splits: boolean
}

/** The end of a field inside a word: between the parameters of `"$@"`. */
export const BREAK = 'break'

export type Atoms = (Atom | typeof BREAK)[]

export function literal(text: string): Atom {
  return { text, quoted: true, splits: false }
}

/** A field before globbing. */
export type Field = { text: string; quoted: boolean }[]

export function fieldText(field: Field): string {
  return field.map(({ text }) => text).join('')
}

/** Cuts what a word gave into fields, as POSIX 2.6.5 says. A word of nothing but empty expansions gives none. */
export function splitFields(atoms: Atoms, ifs: string): Field[] {
  const fields: Field[] = []
  let current: Field | null = null
  const blanks = [...ifs].filter((char) => ' \t\n'.includes(char)).join('')
  const finish = () => {
    if (current !== null) fields.push(current)
    current = null
  }
  for (const atom of atoms) {
    if (atom === BREAK) {
      finish()
      continue
    }
    if (!atom.splits || ifs === '') {
      if (atom.text !== '' || atom.quoted) {
        current ??= []
        current.push(atom)
      }
      continue
    }
    let text = ''
    const flush = () => {
      if (text === '') return
      current ??= []
      current.push({ text, quoted: false })
      text = ''
    }
    for (let at = 0; at < atom.text.length; at++) {
      const char = atom.text[at] ?? ''
      if (!ifs.includes(char)) {
        text += char
        continue
      }
      flush()
      if (blanks.includes(char)) {
        // Blanks around another separator belong to it.
        while (blanks.includes(atom.text[at + 1] ?? '\0')) at++
        const next = atom.text[at + 1]
        if (current !== null && next !== undefined && ifs.includes(next)) continue
        finish()
      } else {
        current ??= []
        finish()
        while (blanks.includes(atom.text[at + 1] ?? '\0')) at++
      }
    }
    flush()
  }
  finish()
  return fields
}
