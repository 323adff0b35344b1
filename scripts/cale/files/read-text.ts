import { isUtf8 } from 'node:buffer'
import { readFileSync, statSync } from 'node:fs'
import { WrongUse } from '../command'
import { reasonOf } from './reason'

const MEGABYTE = 1_000_000
const LARGEST = 10 * MEGABYTE

/**
 * The text of a file that someone named.
 * @param file where it is; `shown` is what they typed
 * @throws WrongUse when it is missing, unreadable, not a file, too large, or not UTF-8 text
 */
export function readText(file: string, shown: string): string {
  return textOf(readBytes(file, shown), shown)
}

/** As `readText`, when a file that cannot be read is as good as none. */
export function readTextIfAny(file: string): string | undefined {
  try {
    return readText(file, file)
  } catch {
    return undefined
  }
}

function readBytes(file: string, shown: string): Buffer {
  try {
    const info = statSync(file)
    if (info.isDirectory()) throw new WrongUse(`« ${shown} » est un dossier, pas un fichier`)
    // A pipe is read to its end; a device such as /dev/zero may have none.
    if (info.isCharacterDevice() || info.isBlockDevice()) {
      throw new WrongUse(`« ${shown} » est un périphérique, pas un fichier`)
    }
    if (info.size > LARGEST) {
      throw new WrongUse(`« ${shown} » pèse ${Math.ceil(info.size / MEGABYTE)} Mo : ce n’est sans doute pas ce fichier`)
    }
    return readFileSync(file)
  } catch (error) {
    if (error instanceof WrongUse) throw error
    throw new WrongUse(`« ${shown} » ${reasonOf(error)}`)
  }
}

/** @throws WrongUse on bytes that are not UTF-8 text */
export function textOf(bytes: Buffer, shown: string): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new WrongUse(`« ${shown} » est enregistré en UTF-16 : enregistrez-le en UTF-8`)
  }
  if (bytes.includes(0)) throw new WrongUse(`« ${shown} » est un fichier binaire, pas un texte`)
  const text = bytes.toString('utf8')
  if (isUtf8(bytes)) return text
  const line = text.slice(0, text.indexOf('\uFFFD')).split('\n').length
  throw new WrongUse(`« ${shown} » n’est pas en UTF-8 (ligne ${line}) : enregistrez-le en UTF-8`)
}
