import { applyEdits } from '@/lib/text/apply-edits'
import type { Diagnostic } from '@/lib/text/diagnostic'
import type { OpenFile, QuickFix } from '@/lib/text/language'
import { checkOptions } from '../build/check-options'
import { FIXES } from '../rules/fixes.generated'
import { type Opened, open } from './open'

/** The corrections of a diagnostic, the best first; none when its rule has none, or not here. */
export function fixesOf(file: OpenFile, diagnostic: Diagnostic): readonly QuickFix[] {
  const fix = Object.hasOwn(FIXES, diagnostic.rule) ? FIXES[diagnostic.rule] : undefined
  if (fix === undefined) return []
  const opened = open(file)
  const fixes = fix({ ...opened, open: file, diagnostic })
  if (fixes.length === 0) return []
  const errors = countErrors(opened)
  return fixes.filter((one) => !bringsError(file, one, errors))
}

/** How many times Docker would refuse the file, by rule. */
function countErrors({ file, build }: Opened): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { rule } of [...checkOptions(file).problems, ...file.diagnostics, ...build.problems]) {
    counts.set(rule, (counts.get(rule) ?? 0) + 1)
  }
  return counts
}

/** Whether a correction would uncover another mistake of the same line, for one: it is then no correction. */
function bringsError(file: OpenFile, { edits }: QuickFix, before: ReadonlyMap<string, number>): boolean {
  const own = edits.filter((edit) => edit.file === file.path)
  const text = applyEdits(file.files[file.path] ?? '', own)
  const after = countErrors(open({ ...file, files: { ...file.files, [file.path]: text } }))
  return [...after].some(([rule, count]) => count > (before.get(rule) ?? 0))
}
