import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { ShikiTransformer } from 'shiki'
import { SKIP, visit } from 'unist-util-visit'
import { readCodeMeta, takeAnnotations } from './code-meta'
import { classesForStyles, getHighlighter, isLanguage, languages, theme } from './highlighter'

/** Highlights fenced blocks at build: <figure class="code"> with file name, marked lines, numbered notes, copy button. */
export function rehypeCode() {
  return async (tree: Root) => {
    const shiki = await getHighlighter()
    visit(tree, 'element', (node, index, parent) => {
      const code = node.tagName === 'pre' ? node.children.find((child) => child.type === 'element') : undefined
      if (!code || !parent || index === undefined) return
      const name = /language-(\S+)/.exec([code.properties.className].flat().join(' '))?.[1] ?? 'text'
      if (!isLanguage(name)) throw new Error(`langage inconnu « ${name} » : choisissez parmi ${Object.keys(languages)}`)
      const meta = readCodeMeta((code.data as { meta?: string } | undefined)?.meta)
      const { code: text, notes } = takeAnnotations(textOf(code).replace(/\n$/, ''))
      const lines: ShikiTransformer = {
        name: 'lines',
        line(span, number) {
          if (meta.marked.has(number)) this.addClassToHast(span, 'ligne-marquee')
          if (name === 'console' && !/^[$#>] /.test(textOf(span))) this.addClassToHast(span, 'sortie')
          const note = notes.get(number)
          if (note !== undefined) span.children.push(noteMark(note))
        },
      }
      const options = { lang: languages[name], theme: theme.name ?? 'cale', transformers: [classesForStyles, lines] }
      const pre = shiki.codeToHast(text, options).children[0] as Element
      pre.properties = { ...pre.properties, class: 'bloc', tabIndex: 0, dataLangue: name }
      parent.children[index] = frame(pre, meta.title)
      if (notes.size > 0) markNotes(parent.children.slice(index + 1))
      return SKIP
    })
  }
}

function frame(pre: Element, title: string | null): Element {
  const button: Element = {
    type: 'element',
    tagName: 'button',
    properties: { type: 'button', className: ['copier'], dataCopier: '' },
    children: [{ type: 'text', value: 'Copier' }],
  }
  const caption: Element = {
    type: 'element',
    tagName: 'figcaption',
    properties: {},
    children: [{ type: 'text', value: title ?? '' }],
  }
  return {
    type: 'element',
    tagName: 'figure',
    properties: { className: ['code'] },
    children: title === null ? [pre, button] : [caption, pre, button],
  }
}

function noteMark(note: number): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['repere'], role: 'note', ariaLabel: `note ${note}` },
    children: [{ type: 'text', value: String(note) }],
  }
}

/** The ordered list right after a block holds its notes. */
function markNotes(following: Root['children'] | Element['children']) {
  const next = following.find((node) => node.type !== 'text' || node.value.trim() !== '')
  if (next?.type === 'element' && next.tagName === 'ol') next.properties.className = ['notes-de-code']
}
