import { quote } from '../shell/expand'
import { PASS, type Problem } from '../syntax/problem'
import { trimSpace } from '../syntax/space'
import type { Dockerfile } from '../syntax/types'
import type { CheckContext } from './context'

/** What `# check=` asks. A set of names, or `all`. */
export interface CheckOptions {
  skip: ReadonlySet<string> | 'all'
  experimental: ReadonlySet<string> | 'all'
  /** Warnings stop the build. */
  error: boolean
}

const TRUE = new Set(['1', 't', 'T', 'true', 'TRUE', 'True'])
const FALSE = new Set(['0', 'f', 'F', 'false', 'FALSE', 'False'])

function names(value: string): ReadonlySet<string> | 'all' {
  return value === 'all' ? 'all' : new Set(value.split(',').map((name) => trimSpace(name)))
}

/** Cuts at the first two `;`: the third option takes the rest. */
function parts(text: string): string[] {
  const [first = '', second, ...rest] = text.split(';')
  if (second === undefined) return first === '' ? [] : [first]
  return rest.length === 0 ? [first, second] : [first, second, rest.join(';')]
}

/** The build argument that says what is asked in the place of the file. */
const ARGUMENT = 'BUILDKIT_DOCKERFILE_CHECK'

/** Reads `# check=skip=A,B;error=true`, up to the first space. Source: BuildKit `linter.ParseLintOptions`. */
export function checkOptions(
  { checkDirective, instructions }: Dockerfile,
  { args = {} }: CheckContext = {},
): { options: CheckOptions; problems: Problem[] } {
  const options: CheckOptions = { skip: new Set(), experimental: new Set(), error: false }
  const problems: Problem[] = []
  const given = args[ARGUMENT]
  const text = given ?? checkDirective?.value.split(' ')[0] ?? ''
  const source =
    given === undefined
      ? 'failed to parse check options'
      : `failed to build: failed to solve: failed to parse build-arg:${ARGUMENT}`
  const refuse = (option: string, reason: string) => {
    const range = checkDirective?.valueRange ?? instructions[0]?.keyword.range
    if (range === undefined) return
    const docker = `${source}: ${reason}`
    problems.push({
      rule: 'invalid-check-option',
      severity: 'error',
      range,
      params: { option },
      docker,
      pass: PASS.options,
      dockerLine: null,
    })
  }
  for (const part of parts(trimSpace(text))) {
    const equals = part.indexOf('=')
    const key = trimSpace(part.slice(0, Math.max(equals, 0)))
    const value = trimSpace(part.slice(equals + 1))
    if (equals === -1) refuse(part, `invalid check option ${quote(part)}`)
    else if (key === 'skip') options.skip = names(value)
    else if (key === 'experimental') options.experimental = names(value)
    else if (key !== 'error') refuse(key, `invalid check option ${quote(key)}`)
    else if (TRUE.has(value) || FALSE.has(value)) options.error = TRUE.has(value)
    else {
      const parsing = `strconv.ParseBool: parsing ${quote(value)}: invalid syntax`
      refuse(part, `failed to parse check option ${quote(part)}: ${parsing}`)
    }
  }
  return { options, problems }
}
