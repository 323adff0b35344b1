import { code, link, list, paragraphs } from '@/lib/text/markdown'
import type { OptionDoc } from '../docs'

/** An option with its values; `value` is the one that is written. */
export function optionMarkdown(name: string, doc: OptionDoc, value: string | null, source: string): string {
  const { value: placeholder, text, values = {} } = doc
  const written = value !== null && Object.hasOwn(values, value) ? values[value] : undefined
  return paragraphs(
    `**${name}**${placeholder === undefined ? '' : `=*${placeholder}*`}`,
    written !== undefined && value !== null && `${code(value)} : ${written}`,
    text,
    written === undefined && list(Object.entries(values).map(([one, meaning]) => `${code(one)} : ${meaning}`)),
    link(`Référence de ${name}`, source),
  )
}
