import { quote } from '../shell/expand'
import type { Flag, Instruction } from '../syntax/types'
import { atLeastOne } from './arity'
import { parseDuration } from './duration'
import { HEALTHCHECK_FLAGS, knownFlags } from './flags'
import type { Refusal, Validator } from './refusal'

/** The flags that hold a duration, in the order BuildKit reads them. */
const DURATIONS = ['interval', 'timeout', 'start-period', 'start-interval']

function refuseDuration({ name, value, valueRange }: Flag): Refusal | null {
  if (value === null || value === '') return null
  const params = { flag: `--${name}`, value }
  const duration = parseDuration(value)
  if (typeof duration !== 'number')
    return { rule: 'invalid-duration', docker: duration.error, range: valueRange, params }
  if (duration === 0 || duration >= 1e6) return null
  const docker = `Interval ${quote(name)} cannot be less than 1ms`
  return { rule: 'duration-too-short', docker, range: valueRange, params }
}

function refuseRetries({ value, valueRange: range }: Flag): Refusal | null {
  if (value === null || value === '') return null
  const refusal = (docker: string) => ({ rule: 'invalid-retries', docker, range, params: { value } })
  const parsing = `strconv.ParseInt: parsing ${quote(value)}`
  if (!/^[+-]?[0-9]+$/.test(value)) return refusal(`${parsing}: invalid syntax`)
  const retries = Number(value)
  if (retries >= 2 ** 31 || retries < -(2 ** 31)) return refusal(`${parsing}: value out of range`)
  return retries < 0 ? refusal(`--retries cannot be negative (${retries})`) : null
}

function refuseCommand({ args, keyword }: Instruction): Refusal | null {
  const [type, ...command] = args
  if (type === undefined) return null
  if (type.value.toUpperCase() !== 'CMD') {
    const docker = `Unknown type ${quote(type.value.toUpperCase())} in HEALTHCHECK (try CMD)`
    return { rule: 'healthcheck-type', docker, range: type.range, params: { type: type.value } }
  }
  if (command.length > 0) return null
  return { rule: 'healthcheck-without-command', docker: 'Missing command after HEALTHCHECK CMD', range: keyword.range }
}

/** Source: BuildKit `instructions.parseHealthcheck`. */
export const healthcheck: Validator = (instruction) => {
  const missing = atLeastOne(instruction)
  if (missing !== null) return missing
  const [type, next] = instruction.args
  if (type?.value.toUpperCase() === 'NONE') {
    if (next === undefined) return null
    return { rule: 'healthcheck-none', docker: 'HEALTHCHECK NONE takes no arguments', range: next.range }
  }
  const refusal = knownFlags(HEALTHCHECK_FLAGS)(instruction) ?? refuseCommand(instruction)
  if (refusal !== null) return refusal
  for (const name of DURATIONS) {
    const flag = instruction.flags.find((candidate) => candidate.name === name)
    const refused = flag === undefined ? null : refuseDuration(flag)
    if (refused !== null) return refused
  }
  const retries = instruction.flags.find((flag) => flag.name === 'retries')
  return retries === undefined ? null : refuseRetries(retries)
}
