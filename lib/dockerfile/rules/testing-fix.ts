import { describe, expect, test } from 'vitest'
import { applyEdits } from '@/lib/text/apply-edits'
import type { Diagnostic } from '@/lib/text/diagnostic'
import { frenchMistakes } from '@/lib/text/french-mistakes'
import type { OpenFile, QuickFix } from '@/lib/text/language'
import { dockerfileLanguage } from '../language'

const PATH = 'Dockerfile'

type Files = Readonly<Record<string, string>>

const found = (open: OpenFile, rule: string) => dockerfileLanguage.diagnose(open).filter((one) => one.rule === rule)

/** The files once a correction is made. */
function apply(files: Files, { edits }: QuickFix): Files {
  const touched = [...new Set(edits.map(({ file }) => file))]
  const edited = touched.map((file) => [
    file,
    applyEdits(
      files[file] ?? '',
      edits.filter((one) => one.file === file),
    ),
  ])
  return { ...files, ...Object.fromEntries(edited) }
}

/** The rules of what Docker refuses, in order. */
function errorsOf(files: Files): string[] {
  return dockerfileLanguage
    .diagnose({ path: PATH, files })
    .filter(({ severity }) => severity === 'error')
    .map(({ rule }) => rule)
    .sort()
}

/** A correction silences what it corrects, and brings no error: proved for each one that a diagnostic has. */
export function expectSound(files: Files, diagnostic: Diagnostic): number {
  const open = { path: PATH, files }
  const same = (one: Diagnostic) => JSON.stringify(one.params) === JSON.stringify(diagnostic.params)
  const before = found(open, diagnostic.rule)
  const fixes = dockerfileLanguage.fixes(open, diagnostic)
  for (const fix of fixes) {
    expect(frenchMistakes(fix.title)).toEqual([])
    const after = apply(files, fix)
    expect(after).not.toEqual(files)
    const left = found({ path: PATH, files: after }, diagnostic.rule)
    // What it was about is gone, even when that gives its rule something else to say.
    const isSilenced = left.length < before.length || left.filter(same).length < before.filter(same).length
    expect(isSilenced, `${fix.title}\n${after[PATH]}`).toBe(true)
    const errors = errorsOf(files)
    const isNew = (rule: string) =>
      errorsOf(after).filter((one) => one === rule).length > errors.filter((one) => one === rule).length
    expect(errorsOf(after).filter(isNew), `${fix.title}\n${after[PATH]}`).toEqual([])
  }
  return fixes.length
}

interface FixDocument {
  before: string
  /** Which correction, by its title; the first one otherwise. */
  title?: string
  after: string
  /** The other files of the project, and those that the correction changes. */
  files?: Files
  changes?: Files
}

/**
 * Tests the corrections of a rule by documents: what is written, and what it becomes when the first diagnostic of the
 * rule is corrected. `none` holds documents where the rule speaks and has nothing to propose.
 */
export function testFix(rule: string, documents: readonly FixDocument[], none: readonly string[] = []): void {
  describe(`the corrections of ${rule}`, () => {
    test.each(documents)('$before', ({ before, title, after, files = {}, changes = {} }) => {
      const all = { ...files, [PATH]: before }
      const [diagnostic] = found({ path: PATH, files: all }, rule)
      if (diagnostic === undefined) throw new Error(`${rule} finds nothing in:\n${before}`)
      expectSound(all, diagnostic)
      const fixes = dockerfileLanguage.fixes({ path: PATH, files: all }, diagnostic)
      const chosen = title === undefined ? fixes[0] : fixes.find((fix) => fix.title === title)
      if (chosen === undefined) throw new Error(`no such correction among: ${fixes.map((fix) => fix.title).join(', ')}`)
      expect(apply(all, chosen)).toEqual({ ...all, ...changes, [PATH]: after })
    })
    test.each(none)('nothing for %j', (text) => {
      const open = { path: PATH, files: { [PATH]: text } }
      const [diagnostic] = found(open, rule)
      if (diagnostic === undefined) throw new Error(`${rule} finds nothing in:\n${text}`)
      expect(dockerfileLanguage.fixes(open, diagnostic)).toEqual([])
    })
  })
}
