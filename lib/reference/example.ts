import { checkCompose } from '@/lib/compose/check'
import { checkDockerfile } from '@/lib/dockerfile/check'
import type { Diagnostic } from '@/lib/text/diagnostic'
import type { RuleEngine } from '@/lib/text/rule-url'
import type { Example } from './rule-page'

/** What an engine says of an example, its command included. */
export function judgeExample(engine: RuleEngine, { files, command = '' }: Example): Diagnostic[] {
  if (engine === 'compose') {
    const services = /^docker compose config (.+)$/.exec(command)?.[1]?.split(' ')
    return checkCompose({ files, ...(services ? { services } : {}) })
  }
  const { Dockerfile = '', '.dockerignore': dockerignore, ...others } = files
  const target = /--target[ =](\S+)/.exec(command)?.[1]
  return checkDockerfile(Dockerfile, {
    ...(Object.keys(others).length > 0 ? { files: others } : {}),
    ...(dockerignore === undefined ? {} : { dockerignore }),
    ...(target === undefined ? {} : { target }),
  })
}
