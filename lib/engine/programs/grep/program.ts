import { asBytes, utf8 } from '@/lib/oci/content/bytes'
import { FsError } from '@/lib/oci/fs/errno'
import type { Process, Program } from '../../process/contract'
import type { Run } from '../../process/wait'
import { linesOf, readInput } from '../shared/inputs'
import { type Options, readOptions } from '../shared/options'
import { posixSource, RegexError } from '../shared/regex'
import { walkTree } from '../shared/walk'
import { isBusybox } from '../shared/words'

const NOTHING_FOUND = 1
const TROUBLE = 2

function compile(patterns: readonly string[], options: Options, extended: boolean, fixed: boolean): RegExp {
  const sources = patterns.map((pattern) => {
    if (fixed) return pattern.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    return options.has('P') ? pattern : posixSource(pattern, extended)
  })
  let source = sources.map((one) => `(?:${one})`).join('|') || '(?!)'
  if (options.has('w')) source = `(?<!\\w)(?:${source})(?!\\w)`
  if (options.has('x')) source = `^(?:${source})$`
  try {
    return new RegExp(source, options.has('i', 'y') ? 'gi' : 'g')
  } catch {
    throw new RegexError('Invalid regular expression')
  }
}

/** A file's name matches `--include=*.js`. */
function matchesGlob(path: string, glob: string): boolean {
  const name = path.split('/').at(-1) ?? ''
  const source = glob
    .replace(/[\\^$.+()[\]{}|/]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.')
  return new RegExp(`^${source}$`).test(name)
}

class Searcher {
  found = false
  status = 0

  constructor(
    private readonly process: Process,
    private readonly options: Options,
    private readonly regex: RegExp,
    private readonly named: boolean,
  ) {}

  search(path: string, bytes: string): void {
    const { options } = this
    const shown = path === '-' ? '(standard input)' : path
    const lines = linesOf(bytes)
    const limit = Number(options.value('m') ?? Number.POSITIVE_INFINITY)
    const hits: number[] = []
    for (const [index, line] of lines.entries()) {
      if (hits.length >= limit) break
      this.regex.lastIndex = 0
      if (this.regex.test(line) !== options.has('v')) hits.push(index)
    }
    if (hits.length > 0) this.found = true
    if (options.has('q')) return
    if (options.has('l') || options.has('L')) {
      if (hits.length > 0 === options.has('l')) this.process.out(`${shown}\n`)
    } else if (options.has('c')) this.process.out(`${this.named ? `${shown}:` : ''}${hits.length}\n`)
    else if (hits.length > 0 && bytes.includes('\0') && !options.has('a') && !isBusybox(this.process))
      this.process.out(`grep: ${shown}: binary file matches\n`)
    else this.#print(shown, lines, hits)
  }

  #print(path: string, lines: readonly string[], hits: readonly number[]): void {
    const { options, process } = this
    const context = Number(options.value('C') ?? 0)
    const [before, after] = [Number(options.value('B') ?? context), Number(options.value('A') ?? context)]
    const matching = new Set(hits)
    let last = -1
    for (const hit of hits) {
      for (let index = Math.max(hit - before, last + 1); index <= Math.min(hit + after, lines.length - 1); index++) {
        if (index > hit && matching.has(index)) break
        if (last !== -1 && index > last + 1 && before + after > 0) process.out('--\n')
        last = index
        const mark = matching.has(index) ? ':' : '-'
        const prefix = `${this.named ? `${path}${mark}` : ''}${options.has('n') ? `${index + 1}${mark}` : ''}`
        if (!options.has('o')) process.write(1, asBytes(`${utf8(prefix)}${lines[index]}\n`))
        else if (!options.has('v')) {
          this.regex.lastIndex = 0
          for (const [match] of (lines[index] ?? '').matchAll(this.regex))
            if (match !== '') process.write(1, asBytes(`${utf8(prefix)}${match}\n`))
        }
      }
    }
  }
}

function* main(process: Process): Run<number> {
  const options = readOptions(process, {
    flags: 'EFGPivnlLcqsohHrRwxazyIU',
    values: 'efmABC',
    long: {
      'extended-regexp': 'E',
      'fixed-strings': 'F',
      'perl-regexp': 'P',
      'ignore-case': 'i',
      'invert-match': 'v',
      'line-number': 'n',
      'files-with-matches': 'l',
      'files-without-match': 'L',
      count: 'c',
      quiet: 'q',
      silent: 'q',
      'no-messages': 's',
      'only-matching': 'o',
      'no-filename': 'h',
      'with-filename': 'H',
      recursive: 'r',
      'word-regexp': 'w',
      'line-regexp': 'x',
      text: 'a',
      'regexp=': 'e',
      'file=': 'f',
      'max-count=': 'm',
      'after-context=': 'A',
      'before-context=': 'B',
      'context=': 'C',
      'color=': 'color',
      color: 'color',
      'include=': 'include',
      'exclude=': 'exclude',
      'exclude-dir=': 'exclude-dir',
    },
    status: TROUBLE,
  })
  const operands = [...options.operands]
  const patterns = options.values('e').flatMap((pattern) => pattern.split('\n'))
  for (const file of options.values('f')) patterns.push(...linesOf(yield* readInput(process, file)))
  if (!options.has('e', 'f')) {
    const pattern = operands.shift()
    if (pattern === undefined) {
      if (isBusybox(process))
        process.err(
          `BusyBox v${process.executable?.version} () multi-call binary.\n\nUsage: grep [-HhnlLoqvsrRiwFE] [-m N] [-A|B|C N] { PATTERN | -e PATTERN... | -f FILE... } [FILE]...\n`,
        )
      else process.err("Usage: grep [OPTION]... PATTERNS [FILE]...\nTry 'grep --help' for more information.\n")
      return isBusybox(process) ? 1 : TROUBLE
    }
    patterns.push(...pattern.split('\n'))
  }
  const recursive = options.has('r', 'R')
  const paths = operands.length === 0 ? [recursive ? '.' : '-'] : operands
  let regex: RegExp
  try {
    regex = compile(
      patterns.map((pattern) => utf8(pattern)),
      options,
      options.has('E') || process.name === 'egrep',
      options.has('F') || process.name === 'fgrep',
    )
  } catch (error) {
    if (!(error instanceof RegexError)) throw error
    return process.fail(isBusybox(process) ? `bad regex '${patterns.join('\n')}'` : error.message, TROUBLE)
  }
  const files = recursive ? expandFolders(process, paths, options) : paths
  const named =
    !options.has('h') &&
    (options.has('H') || paths.length > 1 || (recursive && !(paths.length === 1 && !process.fs.isDir(paths[0] ?? ''))))
  const searcher = new Searcher(process, options, regex, named)
  let failed = false
  for (const path of files) {
    try {
      if (process.fs.isDir(path) && path !== '-') {
        if (isBusybox(process)) continue
        process.err(`grep: ${path}: Is a directory\n`)
        failed = true
        continue
      }
      searcher.search(path, yield* readInput(process, path))
      yield
    } catch (error) {
      if (!(error instanceof FsError) || error.code === 'EPIPE') throw error
      failed = true
      if (!options.has('s')) process.fail(`${path}: ${error.message}`)
    }
    if (searcher.found && options.has('q')) return 0
  }
  if (failed) return TROUBLE
  return searcher.found ? 0 : NOTHING_FOUND
}

function expandFolders(process: Process, paths: readonly string[], options: Options): string[] {
  const files: string[] = []
  for (const path of paths) {
    if (!process.fs.isDir(path)) {
      files.push(path)
      continue
    }
    walkTree(
      process.fs,
      path,
      (at) => {
        const { node } = process.fs.lstat(at)
        if (node.type !== 'file') return
        const inside = at.split('/')
        if (options.values('exclude-dir').some((glob) => inside.slice(0, -1).some((name) => matchesGlob(name, glob))))
          return
        if (options.values('exclude').some((glob) => matchesGlob(at, glob))) return
        const included = options.values('include')
        if (included.length > 0 && !included.some((glob) => matchesGlob(at, glob))) return
        files.push(at)
      },
      (at, { message }) => process.fail(`${at}: ${message}`),
    )
  }
  return files
}

export const program: Program = { names: ['grep', 'egrep', 'fgrep'], vendors: ['busybox', 'gnu'], main }
