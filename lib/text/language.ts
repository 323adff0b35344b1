import type { Diagnostic } from './diagnostic'
import type { Position, Range } from './position'

/** A file open in an editor, among the files of its project. Paths are relative to the project's folder. */
export interface OpenFile {
  path: string
  /** Every file of the project by path, the open one included. */
  files: Readonly<Record<string, string>>
}

/** Documentation of what is under the pointer. `markdown` is French; what comes from the file is escaped in it. */
export interface Hover {
  range: Range
  markdown: string
}

export type CompletionKind =
  | 'keyword'
  | 'attribute'
  | 'value'
  | 'variable'
  | 'file'
  | 'folder'
  | 'image'
  | 'stage'
  | 'service'
  | 'network'
  | 'volume'
  | 'user'
  | 'snippet'

export interface Completion {
  label: string
  kind: CompletionKind
  /** A few words beside the label. */
  detail?: string
  /** French Markdown. */
  documentation?: string
  /** What replaces `range`. With `snippet`, in LSP's syntax: `${1:name}`, `$0`. */
  insert: string
  snippet?: true
  range: Range
  /** Orders the list: the lowest first; equal ones by label. */
  rank?: number
}

export interface TextEdit {
  range: Range
  text: string
}

/** An edit of a file of the project, by path. */
export interface FileEdit extends TextEdit {
  file: string
}

/** A correction of one diagnostic. `title` is an infinitive in French: « Remplacer ADD par COPY ». */
export interface QuickFix {
  title: string
  edits: readonly FileEdit[]
}

/** Lines that fold: `start` stays visible. Both count from 1 and are included. */
export interface Fold {
  start: number
  end: number
  kind?: 'comment'
}

export type OutlineKind = 'stage' | 'instruction' | 'section' | 'service' | 'attribute' | 'resource'

export interface OutlineItem {
  name: string
  detail: string
  kind: OutlineKind
  /** All of it, and the part that names it. */
  range: Range
  selection: Range
  children: readonly OutlineItem[]
}

export interface Location {
  file: string
  range: Range
}

/** What can be renamed under the pointer, with its present name. */
export interface Renamable {
  range: Range
  name: string
}

/** A French sentence that says why a name is refused. */
export interface Refusal {
  refused: string
}

/**
 * What an editor may ask of an engine, in the terms of the Language Server Protocol. Every call takes the files as they
 * are, half-written ones included, and never throws. Ranges count as everywhere else (position.ts).
 */
export interface LanguageService {
  /** Whether a file is one of this engine's, by its name. For the others, every answer is empty. */
  reads(path: string): boolean
  /** What the engine finds in the file. */
  diagnose(file: OpenFile): readonly Diagnostic[]
  hover(file: OpenFile, position: Position): Hover | null
  complete(file: OpenFile, position: Position): readonly Completion[]
  /** The corrections of a diagnostic that the same engine gave on the same text. */
  fixes(file: OpenFile, diagnostic: Diagnostic): readonly QuickFix[]
  folds(file: OpenFile): readonly Fold[]
  outline(file: OpenFile): readonly OutlineItem[]
  definition(file: OpenFile, position: Position): Location | null
  references(file: OpenFile, position: Position): readonly Location[]
  renamable(file: OpenFile, position: Position): Renamable | null
  rename(file: OpenFile, position: Position, name: string): readonly FileEdit[] | Refusal
  /** The whole file, laid out; no edit when it already is, or when it cannot be read. */
  format(file: OpenFile): readonly TextEdit[]
}
