import type { CheckContext } from './build/context'
import { checkParsed } from './check'
import { parseDockerfile } from './parse'
import { CARDS } from './rules/cards.generated'
import { dockerVerdict, instructionLine, type Verdict } from './verdict'

/** What `cale check --jsonl` answers about a Dockerfile, without its `id`. */
export interface Judgement {
  ok: boolean
  error: Verdict['error']
  /** BuildKit's own checks, as `docker build --check` gives them. */
  warnings: { rule: string; line: number }[]
  /** Every other rule. */
  advice: { rule: string; line: number }[]
}

const BUILDKIT: ReadonlySet<string> = new Set(
  CARDS.filter(({ origin }) => origin.kind === 'buildkit').map(({ id }) => id),
)

/** BuildKit's verdict, and our advice beside it. Lines are those of the instructions, as Docker counts them. */
export function judgeDockerfile(text: string, context: CheckContext = {}): Judgement {
  const { ok, error, warnings } = dockerVerdict(text, context)
  const file = parseDockerfile(text)
  const advice = checkParsed(file, context)
    .filter(({ rule }) => !BUILDKIT.has(rule))
    .map(({ rule, range }) => ({ rule, line: instructionLine(file, range.start.line) }))
  return { ok, error, warnings: warnings.map(({ rule, line }) => ({ rule, line })), advice }
}
