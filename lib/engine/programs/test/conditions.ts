import { EXECUTE, READ, WRITE } from '@/lib/oci/fs/credentials'
import type { Process } from '../../process/contract'

/** A test that cannot be read: `[: x: unknown operand`. */
export class TestError extends Error {}

/** `-f path`, `-z text`… */
export function testFile(process: Process, operator: string, operand: string): boolean {
  const { fs } = process
  switch (operator) {
    case '-n':
      return operand !== ''
    case '-z':
      return operand === ''
    case '-t':
      return process.files.get(Number(operand))?.kind === 'terminal'
    case '-r':
      return fs.allows(operand, READ)
    case '-w':
      return fs.allows(operand, WRITE)
    case '-x':
      return fs.allows(operand, EXECUTE)
    case '-h':
    case '-L':
      return fs.peek(operand, false)?.type === 'symlink'
    default:
  }
  const node = operand === '' ? undefined : fs.peek(operand)
  if (node === undefined) return false
  switch (operator) {
    case '-e':
    case '-a':
      return true
    case '-f':
      return node.type === 'file'
    case '-d':
      return node.type === 'dir'
    case '-p':
      return node.type === 'fifo'
    case '-c':
      return node.type === 'device'
    case '-s':
      return fs.stat(operand).size > 0
    case '-u':
      return (node.mode & 0o4000) !== 0
    case '-g':
      return (node.mode & 0o2000) !== 0
    case '-k':
      return (node.mode & 0o1000) !== 0
    case '-O':
      return node.uid === process.who.uid
    case '-G':
      return node.gid === process.who.gid
    default:
      return false
  }
}

const UNARY = /^-[nztrwxhLeafdpcsugkOGbSN]$/
const BINARY: ReadonlySet<string> = new Set([
  '=',
  '==',
  '!=',
  '<',
  '>',
  '-eq',
  '-ne',
  '-lt',
  '-le',
  '-gt',
  '-ge',
  '-nt',
  '-ot',
  '-ef',
])

export function isUnary(word: string): boolean {
  return UNARY.test(word)
}

export function isBinary(word: string): boolean {
  return BINARY.has(word)
}

function integer(text: string): bigint {
  const trimmed = text.trim()
  if (!/^[-+]?\d+$/.test(trimmed)) throw new TestError(text)
  return BigInt(trimmed.replace(/^\+/, ''))
}

/** `a = b`, `1 -lt 2`, `f -nt g`. Throws a TestError with the word that is no number. */
export function compare(process: Process, left: string, operator: string, right: string): boolean {
  switch (operator) {
    case '=':
    case '==':
      return left === right
    case '!=':
      return left !== right
    case '<':
      return left < right
    case '>':
      return left > right
    case '-nt':
    case '-ot':
    case '-ef': {
      const [a, b] = [process.fs.peek(left), process.fs.peek(right)]
      if (operator === '-ef') return a !== undefined && a === b
      const [older, newer] = operator === '-nt' ? [b, a] : [a, b]
      return newer !== undefined && (older === undefined || newer.mtime > older.mtime)
    }
    default:
  }
  const [a, b] = [integer(left), integer(right)]
  switch (operator) {
    case '-eq':
      return a === b
    case '-ne':
      return a !== b
    case '-lt':
      return a < b
    case '-le':
      return a <= b
    case '-gt':
      return a > b
    default:
      return a >= b
  }
}
