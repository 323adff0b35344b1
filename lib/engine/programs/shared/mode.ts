const BITS: Readonly<Record<string, number>> = { r: 0o444, w: 0o222, x: 0o111 }
const WHO: Readonly<Record<string, number>> = { u: 0o4700, g: 0o2070, o: 0o1007, a: 0o7777 }

function permissions(letters: string, mode: number, isDir: boolean): number {
  let bits = 0
  for (const letter of letters) {
    if (letter === 'X') bits |= isDir || (mode & 0o111) !== 0 ? 0o111 : 0
    else if (letter === 's') bits |= 0o6000
    else if (letter === 't') bits |= 0o1000
    else if (letter === 'u') bits |= ((mode >> 6) & 7) * 0o111
    else if (letter === 'g') bits |= ((mode >> 3) & 7) * 0o111
    else if (letter === 'o') bits |= (mode & 7) * 0o111
    else bits |= BITS[letter] ?? 0
  }
  return bits
}

/**
 * The mode that `chmod` gives to a file: `755`, `u+x,go-w`. `umask` counts where nobody is named (`+x`). With
 * `keepsSetId`, as GNU does, a folder keeps its set-id bits unless they are written out. Undefined when it cannot be read.
 */
export function changedMode(
  mode: number,
  change: string,
  isDir: boolean,
  umask = 0,
  keepsSetId = false,
): number | undefined {
  if (/^[0-7]{1,5}$/.test(change)) {
    const wanted = Number.parseInt(change, 8) & 0o7777
    return isDir && keepsSetId && change.length < 5 ? wanted | (mode & 0o6000) : wanted
  }
  let result = mode
  for (const clause of change.split(',')) {
    const [all, who = '', actions = ''] = /^([ugoa]*)((?:[-+=](?:[rwxXst]*|[ugo]))+)$/.exec(clause) ?? []
    if (all === undefined) return undefined
    const mask = who === '' ? 0o7777 & ~umask : [...who].reduce((sum, letter) => sum | (WHO[letter] ?? 0), 0)
    for (const [, operator = '', letters = ''] of actions.matchAll(/([-+=])([ugo]|[rwxXst]*)/g)) {
      const bits = permissions(letters, result, isDir) & mask
      if (operator === '+') result |= bits
      else if (operator === '-') result &= ~bits
      else result = (result & ~(mask & (who === '' ? 0o777 : mask))) | bits
    }
  }
  return result
}
