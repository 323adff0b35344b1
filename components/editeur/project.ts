import type { Files } from '@/lib/grading/files'
import type { FileEdit, QuickFix } from '@/lib/text/language'
import type { Position } from '@/lib/text/position'
import type { LanguageLine } from './languages'

/** The files that an editor's file lives among, and what may be done with them. */
export interface Project {
  files: Files
  languages: LanguageLine
  canEdit(path: string): boolean
  /** Edits files other than the open one. */
  edit(edits: readonly FileEdit[]): void
  /** Shows another file. */
  open(path: string, position: Position): void
}

/** Whether every file that edits touch may be edited. */
export function canMake(project: Project, edits: readonly FileEdit[]): boolean {
  return edits.every(({ file }) => project.canEdit(file))
}

/** The corrections that a learner may make here. */
export function possibleFixes(project: Project, fixes: readonly QuickFix[]): readonly QuickFix[] {
  return fixes.filter(({ edits }) => canMake(project, edits))
}
