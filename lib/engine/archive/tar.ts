import { asBytes, type Bytes, decode, utf8 } from '@/lib/oci/content/bytes'

/** One entry of a tar archive. */
export interface TarEntry {
  /** As it is written: `dir/file`, `dir/` for a folder. */
  name: string
  type: 'file' | 'dir' | 'symlink' | 'link' | 'fifo'
  mode: number
  uid: number
  gid: number
  /** In milliseconds since 1970. */
  mtime: number
  /** The target of a link. */
  target: string
  bytes: Bytes
}

const BLOCK = 512
const TYPES: Readonly<Record<string, TarEntry['type']>> = {
  '0': 'file',
  '\0': 'file',
  '1': 'link',
  '2': 'symlink',
  '5': 'dir',
  '6': 'fifo',
  '7': 'file',
}
const LETTERS: Readonly<Record<TarEntry['type'], string>> = { file: '0', link: '1', symlink: '2', dir: '5', fifo: '6' }

function octal(value: number, width: number): string {
  return `${value.toString(8).padStart(width - 1, '0')}\0`
}

function pad(text: string, width: number): string {
  return text.slice(0, width).padEnd(width, '\0')
}

function header(name: string, entry: TarEntry, letter: string, size: number): string {
  const fields = [
    pad(name, 100),
    octal(entry.mode, 8),
    octal(entry.uid, 8),
    octal(entry.gid, 8),
    octal(size, 12),
    octal(Math.floor(entry.mtime / 1000), 12),
  ]
  const rest = `${letter}${pad(utf8(entry.target), 100)}ustar  \0${pad('', 247)}`
  const blank = `${fields.join('')}        ${rest}`
  const sum = [...blank].reduce((total, char) => total + char.charCodeAt(0), 0)
  return `${fields.join('')}${sum.toString(8).padStart(6, '0')}\0 ${rest}`
}

function data(bytes: string): string {
  return bytes + '\0'.repeat((BLOCK - (bytes.length % BLOCK)) % BLOCK)
}

/** Writes an archive in the GNU format. */
export function writeTar(entries: readonly TarEntry[]): Bytes {
  const parts = entries.map((entry) => {
    const name = utf8(entry.name)
    const long =
      name.length > 100
        ? header('././@LongLink', { ...entry, target: '' }, 'L', name.length + 1) + data(`${name}\0`)
        : ''
    const size = entry.type === 'file' ? entry.bytes.length : 0
    return `${long}${header(name, entry, LETTERS[entry.type], size)}${data(size > 0 ? entry.bytes : '')}`
  })
  const text = parts.join('') + '\0'.repeat(2 * BLOCK)
  const record = 20 * BLOCK
  return asBytes(text + '\0'.repeat((record - (text.length % record)) % record))
}

function field(block: string, from: number, length: number): string {
  const text = block.slice(from, from + length)
  const end = text.indexOf('\0')
  return end === -1 ? text : text.slice(0, end)
}

/** Whether bytes begin as a tar archive: a first header whose sum is right. */
export function isTar(bytes: Bytes): boolean {
  if (bytes.length < BLOCK) return false
  const block = bytes.slice(0, BLOCK)
  const sum = Number.parseInt(field(block, 148, 8).trim(), 8)
  const counted = [...`${block.slice(0, 148)}        ${block.slice(156)}`].reduce(
    (total, char) => total + char.charCodeAt(0),
    0,
  )
  return sum === counted
}

/** Reads an archive; undefined when it is none or is cut short. */
export function readTar(bytes: Bytes): TarEntry[] | undefined {
  const entries: TarEntry[] = []
  let longName: string | undefined
  let longTarget: string | undefined
  for (let at = 0; at + BLOCK <= bytes.length; ) {
    const block = asBytes(bytes.slice(at, at + BLOCK))
    if (/^\0*$/.test(block)) return entries
    if (!isTar(block)) return undefined
    const size = Number.parseInt(field(block, 124, 12).trim() || '0', 8)
    const letter = block[156] ?? '0'
    const content = bytes.slice(at + BLOCK, at + BLOCK + size)
    if (content.length < size) return undefined
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK
    if (letter === 'L') longName = content.replace(/\0+$/, '')
    else if (letter === 'K') longTarget = content.replace(/\0+$/, '')
    else if (letter === 'x') {
      const paths = /(?:^|\n)\d+ path=([^\n]*)\n/.exec(content)
      longName = paths?.[1] ?? longName
    } else {
      const prefix = block.slice(257, 263) === 'ustar\0' ? field(block, 345, 155) : ''
      const name = longName ?? (prefix === '' ? field(block, 0, 100) : `${prefix}/${field(block, 0, 100)}`)
      const number = (from: number) => Number.parseInt(field(block, from, 8).trim() || '0', 8)
      const type = TYPES[letter]
      if (type !== undefined) {
        entries.push({
          name: decode(asBytes(name)),
          type: name.endsWith('/') && type === 'file' ? 'dir' : type,
          mode: number(100) & 0o7777,
          uid: number(108),
          gid: number(116),
          mtime: Number.parseInt(field(block, 136, 12).trim() || '0', 8) * 1000,
          target: decode(asBytes(longTarget ?? field(block, 157, 100))),
          bytes: asBytes(content),
        })
      }
      longName = undefined
      longTarget = undefined
    }
  }
  return entries.length > 0 ? entries : undefined
}
