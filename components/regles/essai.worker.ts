import { expose } from 'comlink'
import { describe as describeCompose } from '@/lib/compose/describe'
import { describe as describeDockerfile } from '@/lib/dockerfile/describe'
import { judgeExample } from '@/lib/reference/example'
import type { Example } from '@/lib/reference/rule-page'
import type { RuleEngine } from '@/lib/text/rule-url'
import type { Remark } from '../editeur/remark'

/** A remark, and the file it is about. */
export interface FileRemark extends Remark {
  file: string | undefined
}

const judge = {
  /** What the engine says of an example, in French. */
  remarks(engine: RuleEngine, example: Example): FileRemark[] {
    const describe = engine === 'dockerfile' ? describeDockerfile : describeCompose
    return judgeExample(engine, example).map((diagnostic) => {
      const { rule, severity, range, file } = diagnostic
      const { message, why, hint } = describe(diagnostic)
      return { rule, severity, range, file, message, why, hint }
    })
  },
}

export type Judge = typeof judge

expose(judge)
