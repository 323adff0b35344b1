import type { Element, ElementContent, Root } from 'hast'
import { headingRank } from 'hast-util-heading-rank'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'

/** One entry of a chapter's table of contents. `sub` holds the level-3 headings. */
export interface OutlineEntry {
  id: string
  title: string
  sub: { id: string; title: string }[]
}

/** One section of a chapter as the search sees it: plain text, code included. */
export interface SectionText {
  id: string
  title: string
  text: string
}

export interface SectionSink {
  outline: OutlineEntry[]
  texts: SectionText[]
}

/** Wraps each level-2 heading and what follows in a <section>, and fills `sink` with the outline and the plain texts. */
export function rehypeSections(sink: SectionSink) {
  return (tree: Root) => {
    const kept: Root['children'] = []
    let section: Element | null = null
    for (const node of tree.children) {
      if (node.type === 'element' && headingRank(node) === 2) {
        section = sectionOf(node)
        kept.push(section)
        sink.outline.push({ id: String(node.properties.id), title: textOf(node), sub: [] })
      } else if (section) {
        section.children.push(node as ElementContent)
      } else {
        kept.push(node)
      }
    }
    tree.children = kept
    for (const node of kept) {
      if (node.type !== 'element' || node.tagName !== 'section') continue
      const entry = sink.outline.find(({ id }) => id === node.properties.dataSection)
      if (!entry) continue
      visit(node, 'element', (inner) => {
        if (headingRank(inner) === 3) entry.sub.push({ id: String(inner.properties.id), title: textOf(inner) })
      })
      sink.texts.push({ id: entry.id, title: entry.title, text: readable(node) })
    }
  }
}

function sectionOf(heading: Element): Element {
  const id = String(heading.properties.id)
  return {
    type: 'element',
    tagName: 'section',
    properties: { dataSection: id, ariaLabelledBy: [id] },
    children: [heading],
  }
}

const blocks = new Set(['p', 'li', 'td', 'th', 'pre', 'h3', 'figcaption'])

/** The words of a section, blocks apart by a space, its own title left out. */
function readable(section: Element): string {
  const parts: string[] = []
  visit(section, 'element', (node) => {
    if (blocks.has(node.tagName)) {
      parts.push(textOf(node))
      return 'skip'
    }
  })
  return parts.join(' ').replace(/\s+/g, ' ').trim()
}
