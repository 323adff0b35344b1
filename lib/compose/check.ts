import { compareDiagnostics, type Diagnostic } from '@/lib/text/diagnostic'
import { runRule } from '@/lib/text/rule'
import { type ComposeInput, loadCompose } from './load'
import { RULES } from './rules/registry.generated'
import { subjectOf } from './subject-of'

/**
 * Everything there is to say about a Compose project, by file and place: what compose refuses (`error`, its sentence in `docker`), what
 * it warns about, and what `up` would refuse or regret (`warning`), then our advice (`info`, `hint`). Never throws.
 */
export function checkCompose(input: ComposeInput): Diagnostic[] {
  const loaded = loadCompose(input)
  const whole = loaded.project && usesProfiles(input) ? loadCompose({ ...input, profiles: ['*'] }) : loaded
  const subject = whole.project ? subjectOf(input, whole, whole.project) : null
  const advice = subject ? RULES.flatMap((rule) => runRule(rule, subject)) : []
  return [...loaded.diagnostics, ...advice].sort(compareDiagnostics)
}

/** Advice is about every service, those that no active profile starts too. */
function usesProfiles({ files, configFiles = [] }: ComposeInput): boolean {
  return Object.keys(files).some(
    (path) => (/\.ya?ml$/i.test(path) || configFiles.includes(path)) && /\bprofiles\b/.test(files[path] ?? ''),
  )
}
