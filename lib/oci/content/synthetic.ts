import { asBytes, type Bytes } from './bytes'

const BLOCK = 4096
const MAGIC = '\x7fELF\x02\x01\x01\0'

function seedNumber(text: string): number {
  let hash = 2166136261
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619)
  return hash >>> 0
}

/** One block of bytes, by the mulberry32 generator. */
function block(seed: string, index: number): string {
  let state = seedNumber(`${seed}#${index}`)
  const codes: number[] = []
  while (codes.length < BLOCK) {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    mixed ^= mixed >>> 14
    codes.push(mixed & 0xff, (mixed >>> 8) & 0xff, (mixed >>> 16) & 0xff, mixed >>> 24)
  }
  const bytes = String.fromCharCode(...codes)
  return index === 0 ? MAGIC + bytes.slice(MAGIC.length) : bytes
}

/** The bytes `[start, end)` of a synthetic file: drawn from its seed, so that two readings agree. It looks like a binary. */
export function syntheticBytes(seed: string, start: number, end: number): Bytes {
  let bytes = ''
  const first = Math.floor(start / BLOCK)
  for (let index = first; index * BLOCK < end; index++) bytes += block(seed, index)
  return asBytes(bytes.slice(start - first * BLOCK, Math.max(end, start) - first * BLOCK))
}
