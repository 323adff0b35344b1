import { block, link, list, paragraphs } from '@/lib/text/markdown'
import type { Keyword } from '../../syntax/keywords'
import { INSTRUCTIONS, sourceOf } from '../reference'

/** What an instruction does, when, and what it costs. */
export function instructionMarkdown(name: Keyword): string {
  const { title, forms, text, when, layer, cache } = INSTRUCTIONS[name]
  return paragraphs(
    `**${name}** — ${title}.`,
    block(forms, 'dockerfile'),
    text,
    list([`**Effet** : ${when}.`, `**Couche** : ${layer}.`, `**Cache** : ${cache}.`]),
    link(`Référence de ${name}`, sourceOf(name)),
  )
}
