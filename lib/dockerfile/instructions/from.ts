import { quote } from '../shell/expand'
import type { Refusal, Validator } from './refusal'

const STAGE_NAME = /^[a-z][a-z0-9-_.]*$/

/** Whether BuildKit takes it for the name of a stage, whatever its case. */
export function isStageName(name: string): boolean {
  return STAGE_NAME.test(name.toLowerCase())
}

/** `FROM base` or `FROM base AS name`. Source: BuildKit `instructions.parseBuildStageName`. */
export const stage: Validator = ({ args, argsRange, keyword }): Refusal | null => {
  const [, as, name] = args
  if (args.length === 3 && as?.value.toLowerCase() === 'as' && name !== undefined) {
    if (isStageName(name.value)) return null
    const docker = `invalid name for build stage: ${quote(name.value)}, name can't start with a number or contain symbols`
    return { rule: 'invalid-stage-name', docker, range: name.range, params: { name: name.value } }
  }
  if (args.length === 1) return null
  const range = args.length === 0 ? keyword.range : argsRange
  return {
    rule: 'from-arguments',
    docker: 'FROM requires either one or three arguments',
    range,
    params: { count: args.length },
  }
}
