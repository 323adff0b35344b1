import { evaluate } from '@mdx-js/mdx'
import type { MDXContent } from 'mdx/types'
import * as runtime from 'react/jsx-runtime'
import rehypeSlug from 'rehype-slug'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import { ContentError } from '@/lib/content/content-error'
import { rehypeCode } from '@/lib/content/mdx/rehype-code'
import { rehypeHeadingId } from '@/lib/content/mdx/rehype-heading-id'
import { type OutlineEntry, rehypeSections, type SectionText } from '@/lib/content/mdx/rehype-sections'
import { remarkFrench } from '@/lib/content/mdx/remark-french'

/** A compiled MDX text: the component to render, and what the table of contents and the search need. */
export interface CompiledMdx {
  Content: MDXContent
  outline: OutlineEntry[]
  texts: SectionText[]
}

const compiled = new Map<string, { text: string; result: Promise<CompiledMdx> }>()

/**
 * Compiles the MDX of `file`; the same text is compiled once a process.
 * @throws ContentError with the file, the line and what MDX did not understand.
 */
export function compileMdx(file: string, text: string): Promise<CompiledMdx> {
  const known = compiled.get(file)
  if (known?.text === text) return known.result
  const result = compile(file, text)
  compiled.set(file, { text, result })
  return result
}

async function compile(file: string, text: string): Promise<CompiledMdx> {
  const sink = { outline: [] as OutlineEntry[], texts: [] as SectionText[] }
  try {
    const { default: Content } = await evaluate(text, {
      ...runtime,
      remarkPlugins: [remarkFrontmatter, remarkGfm, remarkFrench],
      rehypePlugins: [rehypeHeadingId, rehypeSlug, [rehypeSections, sink], rehypeCode],
    })
    return { Content, ...sink }
  } catch (error) {
    const { line, reason, message } = error as { line?: number; reason?: string; message: string }
    throw new ContentError(file, `ligne ${line ?? '?'}, MDX illisible : ${reason ?? message}`)
  }
}
