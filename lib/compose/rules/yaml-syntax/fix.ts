import { applyEdits } from '@/lib/text/apply-edits'
import { ComposeError } from '../../errors'
import { correction, param } from '../../language/edit/fixing'
import { replace } from '../../language/edit/place'
import type { ComposeFix } from '../../language/fix'
import { parseYaml } from '../../yaml/parse'

/** YAML indents with spaces only. Proposed when two for a tab make a file that can be read. */
export const fix: ComposeFix = (subject) => {
  const { source } = subject
  if (param(subject, 'slip') !== 'tab') return []
  const edits = [...source.text.matchAll(/^[ ]*\t[ \t]*/gm)].map(({ 0: blanks, index }) =>
    replace(source, index, index + blanks.length, blanks.replaceAll('\t', '  ')),
  )
  return reads(applyEdits(source.text, edits)) ? correction('Remplacer les tabulations par des espaces', ...edits) : []
}

function reads(text: string): boolean {
  try {
    return parseYaml('', text).length > 0
  } catch (error) {
    if (error instanceof ComposeError) return false
    throw error
  }
}
