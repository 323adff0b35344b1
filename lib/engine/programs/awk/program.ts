import { asBytes, utf8 } from '@/lib/oci/content/bytes'
import { FsError } from '@/lib/oci/fs/errno'
import type { Process, Program } from '../../process/contract'
import type { Run } from '../../process/wait'
import { readEscapes } from '../echo/text'
import { linesOf, readInput } from '../shared/inputs'
import { readOptions } from '../shared/options'
import { RegexError } from '../shared/regex'
import { isBusybox } from '../shared/words'
import { type AwkHost, AwkMachine } from './machine'
import { parseAwk } from './parser'
import { AwkError } from './syntax'

const TROUBLE = 2

class Host implements AwkHost {
  readonly #opened = new Set<string>()

  constructor(private readonly process: Process) {}

  get now(): number {
    return this.process.now
  }

  print(text: string): void {
    this.process.write(1, asBytes(text))
  }

  redirect(operator: string, target: string, text: string): void {
    const { process } = this
    if (target === '/dev/stderr' || (operator === '|' && /1>&2|>&2/.test(target))) process.write(2, asBytes(text))
    else if (target === '/dev/stdout' || operator === '|') process.write(1, asBytes(text))
    else {
      const handle = process.fs.openToWrite(target, { truncate: operator === '>' && !this.#opened.has(target) })
      this.#opened.add(target)
      handle.write(handle.size, asBytes(text))
    }
  }

  readFile(path: string): string | undefined {
    return this.process.fs.exists(path) ? this.process.fs.read(path) : undefined
  }
}

/** `name=value` among the files. */
function assignment(word: string): [string, string] | undefined {
  const [, name, value] = /^([A-Za-z_]\w*)=([\s\S]*)$/.exec(word) ?? []
  return name === undefined ? undefined : [name, value ?? '']
}

function* main(process: Process): Run<number> {
  const options = readOptions(process, {
    flags: '',
    values: 'Fvfe',
    stopEarly: true,
    status: isBusybox(process) ? 1 : TROUBLE,
  })
  const operands = [...options.operands]
  const sources: string[] = []
  for (const file of options.values('f')) sources.push(yield* readInput(process, file))
  if (sources.length === 0) {
    const source = operands.shift()
    if (source === undefined) {
      process.err(
        isBusybox(process)
          ? `BusyBox v${process.executable?.version} () multi-call binary.\n\nUsage: awk [OPTIONS] [AWK_PROGRAM] [FILE]...\n`
          : 'Usage: mawk [Options] [Program] [file ...]\n',
      )
      return isBusybox(process) ? 1 : TROUBLE
    }
    sources.push(utf8(source))
  }
  try {
    const machine = new AwkMachine(parseAwk(sources.join('\n')), new Host(process))
    for (const [name, value] of process.env) machine.setElement('ENVIRON', name, { input: utf8(value) })
    const separator = options.value('F')
    if (separator !== undefined) machine.set('FS', separator === 't' ? '\t' : readEscapes(separator).bytes)
    for (const word of options.values('v')) {
      const [name, value] = assignment(word) ?? ['', '']
      machine.set(name, { input: readEscapes(value).bytes })
    }
    return yield* runFiles(process, machine, operands)
  } catch (error) {
    if (!(error instanceof AwkError || error instanceof RegexError)) throw error
    if (isBusybox(process))
      return process.fail(error.message.replace(/^line \d+: syntax error.*/, 'cmd. line:1: Syntax error'))
    process.err(`${process.name}: ${error.message}\n`)
    return TROUBLE
  }
}

function* runFiles(process: Process, machine: AwkMachine, operands: readonly string[]): Run<number> {
  const begun = machine.special('BEGIN')
  if (begun !== undefined) return machine.special('END') ?? begun
  if (!machine.hasMainRules) return 0
  let status = 0
  const files = operands.some((word) => assignment(word) === undefined) ? operands : [...operands, '-']
  for (const word of files) {
    const assigned = assignment(word)
    if (assigned !== undefined && !process.fs.exists(word)) {
      machine.set(assigned[0], { input: utf8(assigned[1]) })
      continue
    }
    try {
      machine.set('FILENAME', word === '-' ? '' : utf8(word))
      machine.set('FNR', 0)
      const lines = records(yield* readInput(process, word), machine.text('RS'))
      const iterator = lines[Symbol.iterator]()
      machine.input = iterator
      for (let next = iterator.next(); next.done !== true; next = iterator.next()) {
        const ended = machine.line(next.value)
        if (ended !== undefined) return machine.special('END') ?? ended
      }
    } catch (error) {
      if (!(error instanceof FsError) || error.code === 'EPIPE') throw error
      if (isBusybox(process)) process.fail(`${word}: ${error.message}`)
      else process.err(`${process.name}: cannot open ${word} (${error.message})\n`)
      status = isBusybox(process) ? 1 : TROUBLE
    }
    yield
  }
  return machine.special('END') ?? status
}

function records(bytes: string, separator: string): string[] {
  if (separator === '\n') return linesOf(bytes)
  if (separator === '') return bytes.trim().split(/\n\n+/)
  const parts = bytes.replace(/\n$/, '').split(separator)
  return parts.at(-1) === '' ? parts.slice(0, -1) : parts
}

export const program: Program = { names: ['awk', 'mawk'], vendors: ['busybox', 'gnu'], main }
