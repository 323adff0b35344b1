import { asBytes, decode, utf8 } from '@/lib/oci/content/bytes'
import { FsError } from '@/lib/oci/fs/errno'
import type { Process, Program } from '../../process/contract'
import type { Run } from '../../process/wait'
import { cannotOpen, readInput } from '../shared/inputs'
import { readOptions } from '../shared/options'
import { RegexError } from '../shared/regex'
import { isBusybox } from '../shared/words'
import { parseSed, type SedCommand, SedError } from './parse'
import { type SedInput, SedMachine } from './run'

/** The lines of some files, one after the other. */
class Lines implements SedInput {
  #at = 0
  readonly #lines: readonly string[]
  readonly #hasEnd: boolean

  constructor(bytes: string) {
    this.#hasEnd = bytes === '' || bytes.endsWith('\n')
    const lines = bytes.split('\n')
    if (this.#hasEnd) lines.pop()
    this.#lines = lines
  }

  next(): string | undefined {
    return this.#lines[this.#at++]
  }

  isLast(): boolean {
    return this.#at >= this.#lines.length
  }

  lastHasEnd(): boolean {
    return this.#hasEnd
  }
}

/** busybox has its own words for the same mistakes. */
function busyboxWords(message: string, script: string): string {
  const [, command] = /^unknown command: `(.+)'$/.exec(message) ?? []
  if (command !== undefined) return `unsupported command ${command}`
  if (message.startsWith('unterminated')) return `unmatched '${script[1] ?? ''}'`
  return message === 'extra characters after command' ? `unsupported command ${script[1] ?? ''}` : message
}

function complain(process: Process, error: SedError | RegexError, script: string): number {
  if (!isBusybox(process)) {
    const at = error instanceof SedError && error.at !== undefined ? error.at : script.length
    return process.fail(`-e expression #1, char ${at}: ${error.message}`)
  }
  if (error instanceof RegexError) return process.fail(`bad regex '${script}': ${error.message}`)
  return process.fail(busyboxWords(error.message, script))
}

function* main(process: Process): Run<number> {
  // `-i.bak`: the suffix is stuck to the letter.
  const words = process.argv
    .slice(1)
    .map((word) => (/^-[nrEsuz]*i./.test(word) ? `--in-place=${word.replace(/^-[nrEsuz]*i/, '')}` : word))
  const flags = process.argv.slice(1).some((word) => /^-[nrEsuz]+i./.test(word) && word.includes('n'))
  const options = readOptions(
    process,
    {
      flags: 'nrEisuz',
      values: 'ef',
      long: {
        quiet: 'n',
        silent: 'n',
        'regexp-extended': 'E',
        'in-place=': 'suffix',
        'in-place': 'i',
        'expression=': 'e',
        'file=': 'f',
        separate: 's',
        posix: 'p',
        'null-data': 'z',
        version: 'version',
      },
    },
    words,
  )
  if (options.has('version')) {
    process.out(isBusybox(process) ? 'This is not GNU sed version 4.0\n' : 'sed (GNU sed) 4.9\n')
    return 0
  }
  const operands = [...options.operands]
  const scripts = [...options.values('e')]
  for (const file of options.values('f')) scripts.push(decode(yield* readInput(process, file)))
  if (scripts.length === 0) {
    const script = operands.shift()
    if (script === undefined) {
      process.err(
        isBusybox(process)
          ? `BusyBox v${process.executable?.version} () multi-call binary.\n\nUsage: sed [-i[SFX]] [-nrE] [-f FILE]... [-e CMD]... [FILE]...\nor: sed [-i[SFX]] [-nrE] CMD [FILE]...\n`
          : 'Usage: sed [OPTION]... {script-only-if-no-other-script} [input-file]...\n',
      )
      return 1
    }
    scripts.push(script)
  }
  // In the C locale, a character is a byte.
  const script = utf8(scripts.join('\n'))
  const extended = options.has('r', 'E')
  let commands: SedCommand[]
  try {
    commands = parseSed(script, extended)
  } catch (error) {
    if (error instanceof SedError || error instanceof RegexError) return complain(process, error, script)
    throw error
  }
  const quiet = options.has('n') || flags
  const inPlace = options.has('i', 'suffix')
  let status = 0
  let all = ''
  for (const path of operands.length === 0 ? ['-'] : operands) {
    try {
      const bytes = yield* readInput(process, path)
      if (inPlace) status = editInPlace(process, commands, path, bytes, quiet, options.value('suffix') ?? '') || status
      else all += all === '' || all.endsWith('\n') ? bytes : `\n${bytes}`
    } catch (error) {
      if (!(error instanceof FsError) || error.code === 'EPIPE') throw error
      if (isBusybox(process)) process.fail(`${path}: ${error.message}`)
      else if (error.code === 'EISDIR')
        process.fail(inPlace ? `couldn't edit ${path}: not a regular file` : `couldn't read ${path}: Is a directory`)
      else if (inPlace || error.code === 'ENOENT') process.fail(`can't read ${path}: ${error.message}`)
      else cannotOpen(process, path, error)
      status = isBusybox(process) ? 1 : 2
    }
  }
  if (inPlace) return status
  const quit = transform(process, commands, all, quiet, (text) => process.write(1, asBytes(text)))
  return quit || status
}

function transform(
  process: Process,
  commands: readonly SedCommand[],
  bytes: string,
  quiet: boolean,
  print: (text: string) => void,
): number {
  const { fs } = process
  const machine = new SedMachine(
    commands,
    new Lines(bytes),
    {
      print,
      write: (file, text) => {
        if (file === '/dev/stdout') print(text)
        else {
          const handle = fs.openToWrite(file)
          handle.write(handle.size, asBytes(text))
        }
      },
      read: (file) => (fs.exists(file) ? fs.read(file) : ''),
    },
    quiet,
  )
  return machine.run()
}

function editInPlace(
  process: Process,
  commands: readonly SedCommand[],
  path: string,
  bytes: string,
  quiet: boolean,
  suffix: string,
): number {
  const { fs } = process
  let text = ''
  const status = transform(process, commands, bytes, quiet, (piece) => {
    text += piece
  })
  if (suffix !== '') fs.write(suffix.includes('*') ? suffix.replace('*', path) : path + suffix, asBytes(bytes))
  // A new file takes the place of the old one, with its rights: the folder must be writable.
  const { mode, uid, gid } = fs.stat(path)
  const real = fs.peek(path, false)?.type === 'symlink' ? path : fs.realpath(path)
  const temporary = `${real}.sed-${process.pid}`
  try {
    fs.write(temporary, asBytes(text), mode)
  } catch (error) {
    if (!(error instanceof FsError)) throw error
    if (isBusybox(process)) return process.fail(`can't create temp file '${path}XXXXXX': ${error.message}`)
    process.fail(`couldn't open temporary file ${real.replace(/[^/]*$/, '') || './'}sedXXXXXX: ${error.message}`)
    return 4
  }
  fs.chmod(temporary, mode)
  if (process.who.uid === 0) fs.chown(temporary, uid, gid)
  fs.rename(temporary, real)
  return status
}

export const program: Program = { names: ['sed'], vendors: ['busybox', 'gnu'], main }
