import type { Diagnostic } from '@/lib/text/diagnostic'
import { TEXTS } from './rules/texts.generated'

/** What a reader is told about a diagnostic, in French. */
export interface Description {
  title: string
  message: string
  why: string
  hint: string
  /** Section of the course (`couverture.json`'s ids). */
  section?: string
  source?: string
}

/** The French words of a diagnostic of this engine. Loads all the texts: import it where they are shown only. */
export function describe({ rule, params, docker }: Diagnostic): Description {
  const wording = Object.hasOwn(TEXTS, rule) ? TEXTS[rule] : undefined
  if (wording === undefined) return { title: rule, message: docker ?? rule, why: '', hint: '' }
  return { ...wording, message: wording.message(params) }
}
