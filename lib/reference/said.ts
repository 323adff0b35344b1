import { describe as describeCompose } from '@/lib/compose/describe'
import { describe as describeDockerfile } from '@/lib/dockerfile/describe'
import { judgeExample } from './example'
import type { Example } from './rule-page'
import type { RuleEntry } from './rules'

/** What a learner reads of a rule, on an example that breaks it. */
export interface Said {
  /** The file at fault, and the line in it. */
  file: string | undefined
  line: number
  /** Our sentence. */
  message: string
  /** Docker's, in English, when the rule is Docker's. */
  docker: string | undefined
}

/** What a rule says of an example, the first time it speaks; null when it keeps quiet or cannot judge the example. */
export function saidOf({ engine, id }: RuleEntry, example: Example): Said | null {
  const found = judgeExample(engine, example).find(({ rule }) => rule === id)
  if (!found) return null
  const { message } = engine === 'dockerfile' ? describeDockerfile(found) : describeCompose(found)
  return { file: found.file, line: found.range.start.line, message, docker: found.docker }
}
