import type { Diagnostic } from '@/lib/text/diagnostic'
import type { OpenFile, QuickFix } from '@/lib/text/language'
import type { Workspace } from './names/workspace'
import type { Source } from './syntax/source'
import type { Branch } from './syntax/tree'

/** What a correction looks at: a finding, and the text it is about. */
export interface FixSubject {
  open: OpenFile
  diagnostic: Diagnostic
  workspace: Workspace
  source: Source
  /** What the finding points at: a key, a value, an item. */
  branch: Branch
}

/** The corrections of one finding of a rule, the best first. `fix.ts` in the rule's folder exports one as `fix`. */
export type ComposeFix = (subject: FixSubject) => readonly QuickFix[]
