import { stemmer } from '@orama/stemmers/french'
import { fold } from '@/lib/text/fold'

const stopWords = new Set(
  'a au aux avec ce ces cet cette dans de des du elle en est et il ils je la le les leur leurs lui ma mais me mes mon ne nos notre nous on ou par pas pour qu que qui sa se ses son sont sur ta te tes ton tu un une vos votre vous y'.split(
    ' ',
  ),
)

/** The words of a text: letters and digits, with the dots and hyphens of names (`compose.yaml`, `order-service`) and their parts. */
export function tokenize(text: string): string[] {
  const words: string[] = []
  for (const [word] of fold(text).matchAll(/[\p{L}\d_]+(?:[-.][\p{L}\d_]+)*/gu)) {
    words.push(word)
    if (/[-.]/.test(word)) words.push(...word.split(/[-.]/))
  }
  return words
}

/** The index terms of a word: its French stem (and the « -au » of a plural in « -aux »), or null for a word that says nothing. */
export function processTerm(word: string): string | string[] | null {
  if (stopWords.has(word) || (word.length < 2 && !/\d/.test(word))) return null
  if (/[\d._-]/.test(word)) return word
  if (word.endsWith('aux')) return [stemmer(word), word.slice(0, -1)]
  return stemmer(word)
}
