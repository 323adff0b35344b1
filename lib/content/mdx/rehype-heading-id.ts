import type { Root } from 'hast'
import { headingRank } from 'hast-util-heading-rank'
import { visit } from 'unist-util-visit'

const mark = /\s*\[#([a-z0-9-]+)\]\s*$/

/** « ## Les espaces de noms [#namespaces] » : the bracket becomes the heading's id and leaves the text. */
export function rehypeHeadingId() {
  return (tree: Root) => {
    visit(tree, 'element', (node) => {
      if (headingRank(node) === undefined) return
      const last = node.children.at(-1)
      if (last?.type !== 'text') return
      const match = mark.exec(last.value)
      if (!match) return
      last.value = last.value.slice(0, match.index)
      node.properties.id = match[1]
    })
  }
}
