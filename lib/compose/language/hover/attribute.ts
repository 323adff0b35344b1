import { block, code, link, list, paragraphs } from '@/lib/text/markdown'
import { exampleLines } from '../../schema/example'
import { exampleOf, explain } from '../../schema/explain'
import { formNames } from '../../schema/fr/forms'
import { VALUES } from '../../schema/fr/values'
import type { Located } from '../../schema/locate'
import { sourceOf } from '../../schema/source'

/** What an attribute is for, what it takes, and where to read more. */
export function attributeMarkdown(name: string, located: Located): string {
  const { pattern } = located
  const example = exampleOf(pattern)
  return paragraphs(
    `**${code(name)}** — ${explain(pattern) ?? 'Un nom que vous choisissez.'}`,
    list(factsOf(located)),
    example !== undefined && block(exampleLines(name, example), 'yaml'),
    link('Référence de Docker', sourceOf(pattern)),
  )
}

export function factsOf({ pattern, attribute }: Located): string[] {
  const { default: usual, since, deprecated } = attribute
  const values = Object.entries(VALUES[pattern] ?? {})
  return [
    ...(values.length > 0
      ? values.map(([value, text]) => `${code(value)} : ${text}`)
      : [`Forme : ${formNames(attribute).join(' ; ou ')}`]),
    ...(usual === undefined ? [] : [`Par défaut : ${code(usual)}`]),
    ...(since === undefined ? [] : [`Depuis Compose ${since}`]),
    ...(deprecated ? ['Déprécié : à ne plus employer'] : []),
  ]
}

/** What one of an attribute's values means; null when the table says nothing of it. */
export function valueMarkdown(value: string, { pattern }: Located): string | null {
  const values = VALUES[pattern] ?? VALUES[pattern.replace(/\.\*$/, '')]
  const text = values && Object.hasOwn(values, value) ? values[value] : undefined
  return text === undefined
    ? null
    : paragraphs(`**${code(value)}** — ${text}`, link('Référence de Docker', sourceOf(pattern)))
}
