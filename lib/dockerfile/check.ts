import type { Diagnostic } from '@/lib/text/diagnostic'
import { compareDiagnostics } from '@/lib/text/diagnostic'
import { runRule } from '@/lib/text/rule'
import type { CheckOptions } from './build/check-options'
import { checkOptions } from './build/check-options'
import type { CheckContext } from './build/context'
import { evaluate } from './build/evaluate'
import { parseDockerfile } from './parse'
import { RULES } from './rules/registry.generated'
import type { DockerfileRule, DockerfileSubject } from './subject'
import type { Dockerfile } from './syntax/types'

/** Whether `# check=` lets a rule speak. `skip=all` silences BuildKit's checks; ours have to be named. */
export function isOn({ id, pass, experimental }: DockerfileRule, { skip, experimental: asked }: CheckOptions): boolean {
  // A check that is asked for speaks, even when it is also skipped.
  if (experimental !== undefined) return asked === 'all' || asked.has(id)
  return skip === 'all' ? pass === undefined : !skip.has(id)
}

/** Everything there is to say about a parsed Dockerfile, in the order of the text. */
export function checkParsed(file: Dockerfile, context: CheckContext = {}): Diagnostic[] {
  const subject: DockerfileSubject = { file, build: evaluate(file, context), context }
  const { options, problems } = checkOptions(file, context)
  const found: Diagnostic[] = [...problems, ...file.diagnostics, ...subject.build.problems]
  for (const rule of RULES) if (isOn(rule, options)) for (const one of runRule(rule, subject)) found.push(one)
  return found.sort(compareDiagnostics)
}

/**
 * The diagnostics of a Dockerfile, in the order of the text: what BuildKit refuses (`error`), its own checks under
 * their own names (`warning`), and our advice (`info`, `hint`). Never throws.
 */
export function checkDockerfile(text: string, context: CheckContext = {}): Diagnostic[] {
  return checkParsed(parseDockerfile(text), context)
}
