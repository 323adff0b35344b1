import type { Severity } from '@/lib/text/diagnostic'
import type { Range } from '@/lib/text/position'

/** A diagnostic with its French words, ready to show. */
export interface Remark {
  rule: string
  severity: Severity
  range: Range
  message: string
  why: string
  hint: string
}

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: 'Erreur',
  warning: 'Avertissement',
  info: 'Conseil',
  hint: 'Détail',
}
