import type { Mark } from './cursor'

export type ScalarStyle = 'plain' | 'single' | 'double' | 'block'

/** What the text is cut into. Block starts, ends and keys are deduced from the indentation and from `:`. */
export type TokenKind =
  | 'version'
  | 'tag-directive'
  | 'document-start'
  | 'document-end'
  | 'block-list'
  | 'block-map'
  | 'block-end'
  | 'flow-list'
  | 'flow-list-end'
  | 'flow-map'
  | 'flow-map-end'
  | 'flow-entry'
  | 'block-entry'
  | 'key'
  | 'value'
  | 'alias'
  | 'anchor'
  | 'tag'
  | 'scalar'
  | 'end'

export interface Token {
  kind: TokenKind
  start: Mark
  /** Offset after its last character. */
  end: number
  /** Text of a scalar, name of an anchor or alias, handle of a tag or of its directive. */
  value: string
  /** Suffix of a tag, prefix of its directive. */
  suffix: string
  style?: ScalarStyle
}
