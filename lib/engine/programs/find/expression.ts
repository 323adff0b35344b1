import type { Stat } from '@/lib/oci/fs/file-system'
import { baseName } from '@/lib/oci/fs/path'
import type { Process } from '../../process/contract'
import type { Run } from '../../process/wait'
import { matchesPattern } from '../../shell/expand/pattern'
import { gidOf, uidOf } from '../shared/accounts'
import { parseSize } from '../shared/sizes'

/** A file that is looked at. */
export interface Found {
  path: string
  stat: Stat
  depth: number
}

/** What an expression does beyond saying yes or no. */
export interface Effects {
  print(text: string): void
  /** Runs a command for a file; whether it succeeded. */
  execute(argv: readonly string[], folder: string | undefined): Run<boolean>
  remove(found: Found): boolean
  prune(): void
  quit(): void
}

export type Test = (found: Found, effects: Effects) => Run<boolean> | boolean

/** An expression that cannot be read. */
export class FindError extends Error {}

export interface Expression {
  test: Test
  hasAction: boolean
  maxDepth: number
  minDepth: number
  depthFirst: boolean
  /** `-exec … {} +`: the commands to run at the end, and what they gathered. */
  batches: { argv: readonly string[]; paths: string[] }[]
}

const TYPES: Readonly<Record<string, Stat['type']>> = { f: 'file', d: 'dir', l: 'symlink', p: 'fifo', c: 'device' }

function compared(value: number, text: string): boolean {
  const wanted = Number(text.replace(/^[-+]/, ''))
  if (text.startsWith('+')) return value > wanted
  return text.startsWith('-') ? value < wanted : value === wanted
}

function glob(pattern: string, text: string, ignoreCase: boolean): boolean {
  const fold = (value: string) => (ignoreCase ? value.toLowerCase() : value)
  return matchesPattern(fold(text), [{ text: fold(pattern), quoted: false }])
}

function modeMatches(mode: number, text: string): boolean {
  const wanted = Number.parseInt(text.replace(/^[-/]/, ''), 8)
  if (text.startsWith('-')) return (mode & wanted) === wanted
  return text.startsWith('/') ? (mode & wanted) !== 0 || wanted === 0 : (mode & 0o7777) === wanted
}

class Parser {
  readonly expression: Expression = {
    test: () => true,
    hasAction: false,
    maxDepth: Number.POSITIVE_INFINITY,
    minDepth: 0,
    depthFirst: false,
    batches: [],
  }
  #at = 0

  constructor(
    private readonly process: Process,
    private readonly words: readonly string[],
  ) {}

  parse(): Expression {
    if (this.words.length > 0) this.expression.test = this.#or()
    if (this.#at < this.words.length) throw new FindError(`unexpected argument: ${this.words[this.#at]}`)
    return this.expression
  }

  #or(): Test {
    let left = this.#and()
    while (['-o', '-or'].includes(this.words[this.#at] ?? '')) {
      this.#at++
      const [before, after] = [left, this.#and()]
      left = function* (found, effects) {
        return (yield* settle(before(found, effects))) || (yield* settle(after(found, effects)))
      }
    }
    return left
  }

  #and(): Test {
    let left = this.#not()
    for (
      let word = this.words[this.#at];
      word !== undefined && !['-o', '-or', ')', ','].includes(word);
      word = this.words[this.#at]
    ) {
      if (word === '-a' || word === '-and') this.#at++
      const [before, after] = [left, this.#not()]
      left = function* (found, effects) {
        return (yield* settle(before(found, effects))) && (yield* settle(after(found, effects)))
      }
    }
    return left
  }

  #not(): Test {
    const word = this.words[this.#at]
    if (word !== '!' && word !== '-not') return this.#primary()
    this.#at++
    const inner = this.#not()
    return function* (found, effects) {
      return !(yield* settle(inner(found, effects)))
    }
  }

  #value(name: string): string {
    const value = this.words[this.#at++]
    if (value === undefined)
      throw new FindError(
        this.process.vendor === 'busybox' ? `${name} requires an argument` : `missing argument to \`${name}'`,
      )
    return value
  }

  #primary(): Test {
    const name = this.words[this.#at++] ?? ''
    const { process, expression } = this
    switch (name) {
      case '(': {
        const inner = this.#or()
        if (this.words[this.#at++] !== ')') throw new FindError('missing )')
        return inner
      }
      case '-name':
      case '-iname': {
        const pattern = this.#value(name)
        return ({ path }) => glob(pattern, baseName(path), name === '-iname')
      }
      case '-path':
      case '-wholename':
      case '-ipath': {
        const pattern = this.#value(name)
        return ({ path }) => glob(pattern, path, name === '-ipath')
      }
      case '-regex': {
        const regex = new RegExp(`^(?:${this.#value(name).replace(/\\([(){}|+?])/g, '$1')})$`)
        return ({ path }) => regex.test(path)
      }
      case '-type': {
        const types = this.#value(name)
          .split(',')
          .map((letter) => TYPES[letter])
        return ({ stat }) => types.includes(stat.type)
      }
      case '-size': {
        const text = this.#value(name)
        const unit = /[a-zA-Z]$/.exec(text)?.[0] ?? 'b'
        const factor = unit === 'c' ? 1 : (parseSize(`1${unit}`) ?? 512)
        return ({ stat }) => compared(Math.ceil(stat.size / factor), text.replace(/[a-zA-Z]$/, ''))
      }
      case '-empty':
        return ({ stat }) =>
          stat.type === 'file' ? stat.size === 0 : stat.node.type === 'dir' && stat.node.entries.size === 0
      case '-perm': {
        const mode = this.#value(name)
        return ({ stat }) => modeMatches(stat.mode, mode)
      }
      case '-user':
      case '-uid': {
        const uid = uidOf(process.fs, this.#value(name))
        return ({ stat }) => stat.uid === uid
      }
      case '-group':
      case '-gid': {
        const gid = gidOf(process.fs, this.#value(name))
        return ({ stat }) => stat.gid === gid
      }
      case '-nouser':
        return ({ stat }) => uidOf(process.fs, String(stat.uid)) === undefined
      case '-newer': {
        const { mtime } = process.fs.stat(this.#value(name))
        return ({ stat }) => stat.mtime > mtime
      }
      case '-mtime':
      case '-mmin': {
        const text = this.#value(name)
        const unit = name === '-mtime' ? 86_400_000 : 60_000
        return ({ stat }) => compared(Math.floor((process.now - stat.mtime) / unit), text)
      }
      case '-links': {
        const text = this.#value(name)
        return ({ stat }) => compared(stat.links, text)
      }
      case '-maxdepth':
        expression.maxDepth = Number(this.#value(name))
        return () => true
      case '-mindepth':
        expression.minDepth = Number(this.#value(name))
        return () => true
      case '-depth':
      case '-d':
        expression.depthFirst = true
        return () => true
      case '-xdev':
      case '-mount':
      case '-follow':
      case '-noleaf':
        return () => true
      case '-true':
        return () => true
      case '-false':
        return () => false
      default:
        return this.#action(name)
    }
  }

  #action(name: string): Test {
    const { expression } = this
    switch (name) {
      case '-prune':
        return (_, effects) => {
          effects.prune()
          return true
        }
      case '-print':
      case '-print0': {
        expression.hasAction = true
        const end = name === '-print' ? '\n' : '\0'
        return ({ path }, effects) => {
          effects.print(path + end)
          return true
        }
      }
      case '-printf': {
        expression.hasAction = true
        const format = this.#value(name)
        return (found, effects) => {
          effects.print(formatFound(format, found))
          return true
        }
      }
      case '-quit':
        expression.hasAction = true
        return (_, effects) => {
          effects.quit()
          return true
        }
      case '-delete':
        // Debian's busybox is built without it; Alpine's has it.
        if (this.process.executable?.applets !== undefined) throw new FindError(`unrecognized: ${name}`)
        expression.hasAction = true
        expression.depthFirst = true
        return (found, effects) => effects.remove(found)
      case '-exec':
      case '-execdir':
      case '-ok':
        return this.#exec(name)
      default:
        throw new FindError(
          this.process.vendor === 'busybox'
            ? `unrecognized: ${name}`
            : name.startsWith('-')
              ? `unknown predicate \`${name}'`
              : `paths must precede expression: \`${name}'`,
        )
    }
  }

  #exec(name: string): Test {
    const { expression } = this
    expression.hasAction = true
    const argv: string[] = []
    for (
      let word = this.words[this.#at++];
      word !== ';' && !(word === '+' && argv.at(-1) === '{}');
      word = this.words[this.#at++]
    ) {
      if (word === undefined)
        throw new FindError(
          this.process.vendor === 'busybox' ? `${name} requires an argument` : `missing argument to \`${name}'`,
        )
      argv.push(word)
    }
    if (this.words[this.#at - 1] === '+') {
      const batch = { argv: argv.slice(0, -1), paths: [] as string[] }
      expression.batches.push(batch)
      return ({ path }) => {
        batch.paths.push(path)
        return true
      }
    }
    return ({ path }, effects) => {
      const inFolder = name === '-execdir'
      const shown = inFolder ? `./${baseName(path)}` : path
      return effects.execute(
        argv.map((word) => word.replaceAll('{}', shown)),
        inFolder ? path.replace(/\/[^/]*$/, '') || '.' : undefined,
      )
    }
  }
}

function formatFound(format: string, { path, stat, depth }: Found): string {
  const fields: Readonly<Record<string, string>> = {
    p: path,
    f: baseName(path),
    h: path.replace(/\/[^/]*$/, ''),
    s: String(stat.size),
    m: stat.mode.toString(8),
    U: String(stat.uid),
    G: String(stat.gid),
    u: String(stat.uid),
    g: String(stat.gid),
    d: String(depth),
    y: { file: 'f', dir: 'd', symlink: 'l', fifo: 'p', device: 'c' }[stat.type],
    l: stat.node.type === 'symlink' ? stat.node.target : '',
    P: path,
    '%': '%',
  }
  return format
    .replace(/%([a-zA-Z%])/g, (all, letter: string) => fields[letter] ?? all)
    .replace(/\\([nt0\\])/g, (_, letter: string) => ({ n: '\n', t: '\t', '0': '\0' })[letter] ?? '\\')
}

export function* settle(result: Run<boolean> | boolean): Run<boolean> {
  return typeof result === 'boolean' ? result : yield* result
}

/** Reads the expression of `find`. Throws a FindError. */
export function parseExpression(process: Process, words: readonly string[]): Expression {
  return new Parser(process, words).parse()
}
