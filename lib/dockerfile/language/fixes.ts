import type { Diagnostic } from '@/lib/text/diagnostic'
import type { OpenFile, QuickFix } from '@/lib/text/language'
import { FIXES } from '../rules/fixes.generated'
import { open } from './open'

/** The corrections of a diagnostic, the best first; none when its rule has none, or not here. */
export function fixesOf(file: OpenFile, diagnostic: Diagnostic): readonly QuickFix[] {
  const fix = Object.hasOwn(FIXES, diagnostic.rule) ? FIXES[diagnostic.rule] : undefined
  return fix === undefined ? [] : fix({ ...open(file), open: file, diagnostic })
}
