import { healthcheckConfig } from '@/lib/dockerfile/build/healthcheck'
import { exposedPorts } from '@/lib/dockerfile/build/ports'
import type { Step } from '@/lib/dockerfile/build/types'
import { resolveWorkdir } from '@/lib/dockerfile/build/workdir'
import { quote } from '@/lib/dockerfile/shell/expand'

function quotedList(words: readonly string[]): string {
  return `[${words.map(quote).join(' ')}]`
}

/** Go's `%q` of a rune. */
function quotedRune(code: number): string {
  const named: Readonly<Record<number, string>> = {
    7: '\\a',
    8: '\\b',
    9: '\\t',
    10: '\\n',
    11: '\\v',
    12: '\\f',
    13: '\\r',
    39: "\\'",
    92: '\\\\',
  }
  if (named[code] !== undefined) return `'${named[code]}'`
  return code < 32 || code === 127 ? `'\\x${code.toString(16).padStart(2, '0')}'` : `'${String.fromCodePoint(code)}'`
}

/** Go's text of a duration in nanoseconds. */
function duration(nanoseconds: number): string {
  if (nanoseconds === 0) return '0s'
  if (nanoseconds < 1e3) return `${nanoseconds}ns`
  if (nanoseconds < 1e6) return `${nanoseconds / 1e3}µs`
  if (nanoseconds < 1e9) return `${nanoseconds / 1e6}ms`
  const total = nanoseconds / 1e9
  const hours = Math.floor(total / 3600)
  const minutes = Math.floor((total % 3600) / 60)
  const seconds = Math.round((total % 60) * 1e9) / 1e9
  return `${hours > 0 ? `${hours}h` : ''}${hours > 0 || minutes > 0 ? `${minutes}m` : ''}${seconds}s`
}

function healthcheck(step: Step): string {
  const {
    Test,
    Interval = 0,
    Timeout = 0,
    StartPeriod = 0,
    StartInterval = 0,
    Retries = 0,
  } = healthcheckConfig(step.instruction)
  const durations = [Interval, Timeout, StartPeriod, StartInterval].map((value) => quote(duration(value)))
  return `HEALTHCHECK &{${quotedList(Test)} ${durations.join(' ')} ${quotedRune(Retries)}}`
}

/** The command that a CMD, an ENTRYPOINT or a RUN stands for: in shell form, the shell and the text. */
export function commandWords(step: Step, text = step.args.join(' ')): string[] {
  return step.instruction.json ? [...step.args] : [...(step.shell ?? ['/bin/sh', '-c']), text]
}

/**
 * What `docker history` says of an instruction that makes no layer; null for one that leaves no line.
 * Source: BuildKit `commitToHistory` and its callers.
 */
export function metadataHistory(step: Step): string | null {
  const { instruction, args, pairs } = step
  const assignments = pairs.map(({ key, value }) => (value === null ? key : `${key}=${value}`)).join(' ')
  switch (instruction.name) {
    case 'ENV':
    case 'LABEL':
    case 'ARG':
      return `${instruction.name} ${assignments}`
    case 'CMD':
    case 'ENTRYPOINT':
      return `${instruction.name} ${quotedList(commandWords(step))}`
    case 'SHELL':
    case 'VOLUME':
      return `${instruction.name} [${args.join(' ')}]`
    case 'EXPOSE':
      return `EXPOSE [${args
        .flatMap((spec) => {
          const exposed = exposedPorts(spec)
          return 'ports' in exposed ? exposed.ports : []
        })
        .join(' ')}]`
    case 'USER':
    case 'STOPSIGNAL':
    case 'MAINTAINER':
      return `${instruction.name} ${args[0] ?? ''}`
    case 'HEALTHCHECK':
      return healthcheck(step)
    case 'WORKDIR':
      return `WORKDIR ${resolveWorkdir(step.workingDir, args[0] ?? '')}`
    default:
      return null
  }
}

/** The same for RUN; `args` are the build arguments in force. */
export function runHistory(step: Step, text: string, args: ReadonlyMap<string, string>): string {
  const values = [...args].map(([name, value]) => `${name}=${value}`)
  const counted = values.length > 0 ? [`|${values.length}`, ...values] : []
  return `RUN ${[...counted, ...commandWords(step, text)].join(' ')} # buildkit`
}

/** The same for COPY and ADD. */
export function copyHistory({ instruction, args, flags }: Step): string {
  const flag = (name: string) => {
    const value = flags.get(name)?.at(-1) ?? ''
    return value === '' ? '' : ` --${name}=${value}`
  }
  const parents = flags.has('parents') && flags.get('parents')?.at(-1) !== 'false' ? ' --parents' : ''
  const isDocument = (word: string) => word.startsWith('<<')
  const sources = args.slice(0, -1).filter((word) => !isDocument(word))
  const documents = instruction.heredocs.map(({ name }) => `<<${name}`)
  const words = [...sources, ...documents, args.at(-1) ?? '']
  return `${instruction.name}${parents}${flag('chown')}${flag('chmod')} ${words.join(' ')} # buildkit`
}
