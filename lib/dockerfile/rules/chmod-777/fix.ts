import { contains } from '@/lib/text/inside'
import type { DockerfileFix } from '../../language/fix'
import { replaceAt } from '../../language/fix'
import { commandOf, instructionOf, oneFix, replaceWord } from '../shared/fixing'

/** The same rights, but only the owner may write. */
function closed(mode: string): string | null {
  const [, owner, others] = /^(0?[0-7])([0-7]{2})$/.exec(mode) ?? []
  return owner === undefined || others === undefined
    ? null
    : owner + [...others].map((digit) => String(Number(digit) & 5)).join('')
}

export const fix: DockerfileFix = (subject) => {
  const written = String(subject.diagnostic.params.mode)
  const mode = closed(written)
  if (mode === null) return []
  const title = `Remplacer ${written} par ${mode}`
  const flag = instructionOf(subject)?.flags.find(
    ({ name, range }) => name === 'chmod' && contains(range, subject.diagnostic.range),
  )
  if (flag !== undefined) return oneFix(title, replaceAt(subject, flag.valueRange, mode))
  const word = commandOf(subject)?.args.find(({ value }) => value === written)
  return word === undefined ? [] : oneFix(title, replaceWord(subject, word, mode))
}
