import type { FileEdit } from '@/lib/text/language'
import { resolvePlain } from '../../yaml/scalar'
import type { Source } from '../syntax/source'
import type { Branch } from '../syntax/tree'
import { replace } from './place'

/** Writes another text as a value, between the quotes it has, or between new ones where YAML would read it otherwise. */
export function writeScalar(source: Source, { start, end, quote }: Branch, text: string): FileEdit {
  return replace(
    source,
    start,
    end,
    quote === "'" ? `'${text.replaceAll("'", "''")}'` : quote === '"' ? inDouble(text) : quoted(text),
  )
}

/** A text as a plain scalar when YAML reads it back as it is, else between quotes. */
export function quoted(text: string): string {
  const { value, timestamp } = resolvePlain(text)
  const isPlain =
    typeof value === 'string' &&
    !timestamp &&
    /^[^\s\-?:,[\]{}#&*!|>'"%@`](?:[^\s:#,[\]{}]|[:#](?=\S)| (?=[^#\s]))*$/.test(text)
  return isPlain && !text.endsWith(':') ? text : inDouble(text)
}

function inDouble(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`
}
