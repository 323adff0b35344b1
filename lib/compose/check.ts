import { compareDiagnostics, type Diagnostic } from '@/lib/text/diagnostic'
import { lineIndex } from '@/lib/text/line-index'
import { runRule } from '@/lib/text/rule'
import { type ComposeInput, type LoadedProject, loadCompose, textOf } from './load'
import type { Project } from './project'
import { RULES } from './rules/registry.generated'
import type { ComposeSubject } from './subject'
import type { Path } from './yaml/node'

/**
 * Everything there is to say about a Compose project, by file and place: what compose refuses (`error`, its sentence in `docker`), what
 * it warns about, and what `up` would refuse or regret (`warning`), then our advice (`info`, `hint`). Never throws.
 */
export function checkCompose(input: ComposeInput): Diagnostic[] {
  const loaded = loadCompose(input)
  const whole = loaded.project && usesProfiles(input) ? loadCompose({ ...input, profiles: ['*'] }) : loaded
  const subject = whole.project ? subjectOf(input, whole, whole.project) : null
  const advice = subject ? RULES.flatMap((rule) => [...runRule(rule, subject)]) : []
  return [...loaded.diagnostics, ...advice].sort(compareDiagnostics)
}

/** Advice is about every service, those that no active profile starts too. */
function usesProfiles({ files, configFiles = [] }: ComposeInput): boolean {
  return Object.keys(files).some(
    (path) => (/\.ya?ml$/i.test(path) || configFiles.includes(path)) && /\bprofiles\b/.test(files[path] ?? ''),
  )
}

/** A loaded project as the rules see it. */
export function subjectOf(input: ComposeInput, loaded: LoadedProject, project: Project): ComposeSubject {
  const indexes = new Map<string, ReturnType<typeof lineIndex>>()
  const source = (path: Path): string | null => {
    const origin = loaded.origin(path)
    if (!origin) return null
    const text = textOf(input, origin.file) ?? ''
    const index = indexes.get(origin.file) ?? lineIndex(text)
    indexes.set(origin.file, index)
    return text.slice(index.offset(origin.range.start), index.offset(origin.range.end))
  }
  return {
    project,
    files: input.files,
    projectDir: input.projectDir ?? '/project',
    origin: loaded.origin,
    keyOrigin: loaded.keyOrigin,
    declared: loaded.declared,
    source,
  }
}
