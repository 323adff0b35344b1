import { decode } from '@/lib/oci/content/bytes'
import { FsError } from '@/lib/oci/fs/errno'
import type { Process, Program } from '../../process/contract'
import { DEFAULT_PATH, findCommand } from '../../process/exec'
import type { Run } from '../../process/wait'
import { readOptions } from '../shared/options'

const FAILED = 123

/** The words of the input: blanks separate, quotes and backslashes protect. */
function splitWords(text: string): string[] {
  const words: string[] = []
  for (const [, single, double, bare] of text.matchAll(/'([^']*)'|"([^"]*)"|((?:\\[\s\S]|[^\s'"\\])+)/g)) {
    words.push(single ?? double ?? (bare ?? '').replace(/\\([\s\S])/g, '$1'))
  }
  return words
}

function* run(process: Process, argv: readonly string[]): Run<number> {
  const [name = ''] = argv
  const path = findCommand(process.fs, process.env.get('PATH') ?? DEFAULT_PATH, name)
  try {
    if (path === null) throw new FsError('ENOENT', name)
    return yield* process.wait(process.spawn(path, argv))
  } catch (error) {
    if (!(error instanceof FsError) || error.code === 'EPIPE') throw error
    process.fail(`${name}: ${error.message}`)
    return error.code === 'ENOENT' ? 127 : 126
  }
}

function* main(process: Process): Run<number> {
  const options = readOptions(process, {
    flags: '0rtpx',
    values: 'nLIPsEd',
    long: {
      null: '0',
      'no-run-if-empty': 'r',
      verbose: 't',
      'max-args=': 'n',
      'max-procs=': 'P',
      'replace=': 'I',
      'delimiter=': 'd',
      'max-lines=': 'L',
    },
    stopEarly: true,
  })
  const command = options.operands.length === 0 ? ['echo'] : options.operands
  const text = decode(yield* process.readAll(0))
  const replace = options.value('I')
  const delimiter = options.value('d')?.replace('\\n', '\n').replace('\\0', '\0')
  const bySeparator = options.has('0')
    ? '\0'
    : (delimiter ?? (replace === undefined && !options.has('L') ? undefined : '\n'))
  const items =
    bySeparator === undefined
      ? splitWords(text)
      : text
          .split(bySeparator)
          .filter((item) => item !== '')
          .map((item) => (replace === undefined ? item : item.trimStart()))
  const size = replace === undefined ? Number(options.value('n') ?? options.value('L') ?? Math.max(items.length, 1)) : 1
  let status = 0
  const batches: string[][] = []
  for (let at = 0; at < items.length; at += size) batches.push(items.slice(at, at + size))
  // The command runs once even without input, unless -r.
  if (batches.length === 0 && !options.has('r') && replace === undefined) batches.push([])
  for (const batch of batches) {
    const argv =
      replace === undefined ? [...command, ...batch] : command.map((word) => word.replaceAll(replace, batch[0] ?? ''))
    if (options.has('t')) process.err(`${argv.join(' ')}\n`)
    const ended = yield* run(process, argv)
    if (ended === 126 || ended === 127) return ended
    if (ended === 255) {
      process.fail(`${argv[0]}: exited with status 255; aborting`)
      return 124
    }
    if (ended !== 0) status = FAILED
  }
  return status
}

export const program: Program = { names: ['xargs'], vendors: ['busybox', 'gnu'], main }
