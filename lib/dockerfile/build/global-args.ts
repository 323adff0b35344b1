import { expand } from '../shell/expand'
import { PASS, type Problem } from '../syntax/problem'
import type { Dockerfile } from '../syntax/types'

type Values = Readonly<Record<string, string>>

/** The ARGs that exist without being declared, in the FROM lines only. Source: BuildKit `dockerfile2llb.defaultArgs`. */
function predefined(target: string, args: Values): Map<string, string> {
  const values: Record<string, string> = {
    BUILDPLATFORM: 'linux/amd64',
    BUILDOS: 'linux',
    BUILDOSVERSION: '',
    BUILDARCH: 'amd64',
    BUILDVARIANT: '',
    TARGETPLATFORM: 'linux/amd64',
    TARGETOS: 'linux',
    TARGETOSVERSION: '',
    TARGETARCH: 'amd64',
    TARGETVARIANT: '',
    TARGETSTAGE: target || 'default',
  }
  return new Map(Object.entries(values).map(([name, value]) => [name, args[name] ?? value]))
}

export interface GlobalArgs {
  values: Map<string, string>
  /** Every name declared before the first FROM, with or without a value. */
  declared: Set<string>
  problems: Problem[]
}

/** The values that FROM lines see: predefined ones, then each ARG before the first FROM. */
export function globalArgs({ globalArgs, stages, escapeToken }: Dockerfile, args: Values, target?: string): GlobalArgs {
  const values = predefined(target ?? stages.at(-1)?.name ?? '', args)
  const declared = new Set<string>()
  const problems: Problem[] = []
  for (const { pairs, broken, line } of globalArgs) {
    if (broken) continue
    for (const { key, value } of pairs) {
      declared.add(key.value)
      const given = Object.hasOwn(args, key.value) ? args[key.value] : undefined
      if (given !== undefined) values.set(key.value, given)
      else if (value !== null) {
        const { result, error } = expand(value.value, values, { escapeToken })
        if (error === undefined) values.set(key.value, result)
        else {
          const params = { text: value.value }
          problems.push({
            rule: 'invalid-expansion',
            severity: 'error',
            range: value.range,
            params,
            docker: error,
            pass: PASS.globalArgs,
            dockerLine: line,
          })
        }
      }
    }
  }
  return { values, declared, problems }
}
