import type { ComposeError } from '../errors'
import type { Node, Path } from './node'

/** One YAML document of a file. `root` is null when it holds nothing but comments. */
export interface YamlDocument {
  root: Node | null
  /** Paths tagged `!reset` or `!override`: what an earlier file says there is forgotten. */
  resets: readonly Path[]
  /** The first key that is not a text, which compose refuses once the document is read. */
  misnamed?: ComposeError
}
