import type { Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { visit } from 'unist-util-visit'
import { frenchTypography } from '../french'

/** Attributes that hold prose for a reader, as opposed to ids. */
const proseAttributes = new Set(['titre', 'depuis', 'legende', 'resume'])

/** Applies French typography to the prose of a chapter; code is never touched. */
export function remarkFrench() {
  return (tree: Root) => {
    visit(tree, 'text', (node) => {
      node.value = frenchTypography(node.value)
    })
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      for (const attribute of (node as MdxJsxFlowElement | MdxJsxTextElement).attributes) {
        if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue
        if (proseAttributes.has(attribute.name)) attribute.value = frenchTypography(attribute.value)
      }
    })
  }
}
