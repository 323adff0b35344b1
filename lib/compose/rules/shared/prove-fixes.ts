import { applyEdits } from '@/lib/text/apply-edits'
import type { Diagnostic } from '@/lib/text/diagnostic'
import type { QuickFix } from '@/lib/text/language'
import { checkCompose } from '../../check'
import { fixesOf } from '../../language/fixes'

type Files = Readonly<Record<string, string>>

/** What the corrections of a project are worth: how many there are of each rule, and what those that fail do. */
export interface Proof {
  proven: ReadonlyMap<string, number>
  failures: readonly string[]
}

/** An infinitive, or a pronoun or a negation before it; no ordinary space where French wants another. */
const TITLE = /^(?!.*(?: [;:!?»]|« |'))(?:Ne plus |N’|Lui |En |Se |L[ea] )?\p{L}+(?:er|ir|re|indre|ttre)\b/u

/**
 * Makes each correction of each finding: the finding must be gone, and no error may have come. Where Compose stops at an error, the one
 * that stood behind it may then show, unless `alone`.
 */
export function proveFixes(files: Files, alone = true): Proof {
  const before = checkCompose({ files })
  const proven = new Map<string, number>()
  const failures: string[] = []
  for (const diagnostic of before) {
    for (const fix of fixesOf({ path: diagnostic.file ?? 'compose.yaml', files }, diagnostic)) {
      proven.set(diagnostic.rule, (proven.get(diagnostic.rule) ?? 0) + 1)
      const next = fixed(files, fix)
      const after = checkCompose({ files: next })
      const says = `${diagnostic.rule}: ${fix.title}`
      if (!TITLE.test(fix.title)) failures.push(`${says}: not a title in French typography`)
      if (count(after, diagnostic) >= count(before, diagnostic)) failures.push(`${says}: still there\n${show(next)}`)
      const added = after.filter((one) => one.severity === 'error' && count(before, one) === 0)
      const unmasked = diagnostic.severity === 'error' && !alone && added.every(({ rule }) => rule !== 'yaml-syntax')
      if (added.length > 0 && !unmasked) failures.push(`${says}: adds ${added[0]?.docker}\n${show(next)}`)
    }
  }
  return { proven, failures }
}

function count(all: readonly Diagnostic[], { rule, params }: Diagnostic): number {
  return all.filter((one) => one.rule === rule && JSON.stringify(one.params) === JSON.stringify(params)).length
}

function fixed(files: Files, { edits }: QuickFix): Files {
  const changed = [...new Set(edits.map(({ file }) => file))].map((file) => [
    file,
    applyEdits(
      files[file] ?? '',
      edits.filter((edit) => edit.file === file),
    ),
  ])
  return { ...files, ...Object.fromEntries(changed) }
}

function show(files: Files): string {
  return Object.entries(files)
    .map(([file, text]) => `--- ${file}\n${text}`)
    .join('')
}
