import type { Severity } from '@/lib/text/diagnostic'
import type { QuickFix } from '@/lib/text/language'
import type { Range } from '@/lib/text/position'

/** A diagnostic with its French words, ready to show. */
export interface Remark {
  rule: string
  severity: Severity
  range: Range
  message: string
  why: string
  hint: string
  /** The page of the rule, on this site; absent where the remark is shown on that very page. */
  url?: string
  fixes?: readonly QuickFix[]
}

/** The remarks on a file, and the text that they are about. */
export interface Remarks {
  list: readonly Remark[]
  text: string
}

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: 'Erreur',
  warning: 'Avertissement',
  info: 'Conseil',
  hint: 'Détail',
}
