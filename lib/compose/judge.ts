import type { Diagnostic } from '@/lib/text/diagnostic'
import { checkCompose } from './check'
import type { ComposeInput } from './load'
import { CARDS } from './rules/cards.generated'

export interface Finding {
  rule: string
  /** From the project's folder. */
  file: string
  line: number
}

/** What `cale check --jsonl` answers about a Compose project, without its `id`. */
export interface Judgement {
  ok: boolean
  /** What `docker compose config` says when it refuses, and where. */
  error: { message: string; file: string; line: number } | null
  /** What it warns about. */
  warnings: Finding[]
  /** Every other rule. */
  advice: Finding[]
}

const COMPOSE: ReadonlySet<string> = new Set(
  CARDS.filter(({ origin }) => origin.kind === 'compose').map(({ id }) => id),
)

/** Compose's verdict, and our advice beside it. */
export function judgeCompose(input: ComposeInput): Judgement {
  const diagnostics = checkCompose(input)
  const refused = diagnostics.find(({ severity, docker }) => severity === 'error' && docker !== undefined)
  const others = diagnostics.filter(({ severity }) => severity !== 'error')
  return {
    ok: refused === undefined,
    error: refused === undefined ? null : { message: refused.docker ?? '', ...placeOf(refused) },
    warnings: others.filter(({ rule }) => COMPOSE.has(rule)).map(findingOf),
    advice: others.filter(({ rule }) => !COMPOSE.has(rule)).map(findingOf),
  }
}

function findingOf(diagnostic: Diagnostic): Finding {
  return { rule: diagnostic.rule, ...placeOf(diagnostic) }
}

function placeOf({ file = '', range }: Diagnostic): Pick<Finding, 'file' | 'line'> {
  return { file, line: range.start.line }
}
