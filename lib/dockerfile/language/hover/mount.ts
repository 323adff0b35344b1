import { code, link, paragraphs } from '@/lib/text/markdown'
import { MOUNTS, mountOption } from '../mounts'
import { sourceOf } from '../reference'
import { optionMarkdown } from './option'

/** A field of `--mount=`, as it is written: `type=cache`. */
export interface MountField {
  key: string
  value: string | null
  start: number
  end: number
}

/** The fields of a mount, by offset in `value`. */
export function mountFields(value: string): MountField[] {
  let at = 0
  return value.split(',').map((field) => {
    const start = at
    at += field.length + 1
    const equals = field.indexOf('=')
    const key = (equals === -1 ? field : field.slice(0, equals)).toLowerCase()
    return { key, value: equals === -1 ? null : field.slice(equals + 1), start, end: start + field.length }
  })
}

/** The type that a mount has, written or not. */
export function mountType(fields: readonly MountField[]): string {
  return fields.findLast(({ key }) => key === 'type')?.value?.toLowerCase() ?? 'bind'
}

/** What a field of a mount does; null when this type of mount does not take it. */
export function mountMarkdown(fields: readonly MountField[], { key, value }: MountField): string | null {
  const type = mountType(fields)
  const doc = Object.hasOwn(MOUNTS, type) ? MOUNTS[type] : undefined
  if (doc === undefined) return null
  const source = sourceOf('RUN', `mounttype${type}`)
  if (key === 'type') {
    return paragraphs(`**type=${type}** — ${doc.title}.`, doc.text, link(`Référence de --mount=type=${type}`, source))
  }
  const option = mountOption(type, key)
  if (option === undefined) return null
  return paragraphs(optionMarkdown(key, option, value, source), `Pour un montage de type ${code(type)}.`)
}
