import type { Diagnostic, Params, Severity } from './diagnostic'
import type { Range } from './position'

/** Where a rule comes from: the engine's reference, a well-known linter's number, or this project. */
export type RuleOrigin = { kind: 'buildkit' | 'compose' | 'hadolint'; ref: string } | { kind: 'cale' }

/** What a rule's check yields: the place, and the values its wording uses. `docker` is the reference's exact message. */
export interface Finding {
  range: Range
  params?: Params
  docker?: string
  file?: string
}

/**
 * A rule is a card. `Subject` is what it looks at (a parsed Dockerfile with its context, a Compose project…).
 * One folder a rule: `rule.ts` (this), `fr.ts` (its words), `rule.test.ts` and `page.mdx` (its documentation).
 */
export interface Rule<Subject> {
  id: string
  severity: Severity
  origin: RuleOrigin
  check(subject: Subject): Iterable<Finding>
}

/** The French words of a rule, kept apart so that the engines weigh nothing and tests do not break on a sentence. */
export interface RuleWording {
  /** A few words, as a heading: « Étape au nom en majuscules ». */
  title: string
  /** The constat: one sentence, the values of the finding in it. */
  message(params: Params): string
  /** Why it matters, in one or two sentences. */
  why: string
  /** What to try, without giving the answer away. */
  hint: string
  /** Section of the course that explains it (`couverture.json`'s ids). */
  section?: string
  /** The page to read for more, on the reference's own site. */
  source?: string
}

/** Runs one rule and turns its findings into diagnostics. */
export function runRule<Subject>({ id: rule, severity, check }: Rule<Subject>, subject: Subject): Diagnostic[] {
  const found: Diagnostic[] = []
  for (const { range, params = {}, docker, file } of check(subject)) {
    const diagnostic: Diagnostic = { rule, severity, range, params }
    if (docker !== undefined) diagnostic.docker = docker
    if (file !== undefined) diagnostic.file = file
    found.push(diagnostic)
  }
  return found
}
