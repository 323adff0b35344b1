import type { QuickFix } from '@/lib/text/language'
import { type FixSubject, replaceAt, textAt } from '../../language/fix'
import { recommendedTags } from './tags'

/** Gives a base image a tag that says its version, one correction a variant. */
export function tagFixes(subject: FixSubject, base: string): QuickFix[] {
  const { range } = subject.diagnostic
  // Behind a variable, the name is somewhere else.
  if (textAt(subject, range) !== base) return []
  const name = base.replace(/:latest$/, '')
  return recommendedTags(name.replace(/^(docker\.io\/)?library\//, '')).map((tag) => ({
    title: `Prendre ${name}:${tag}`,
    edits: [replaceAt(subject, range, `${name}:${tag}`)],
  }))
}
