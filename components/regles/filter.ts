import type { RuleKind } from '@/lib/reference/rules'
import type { Severity } from '@/lib/text/diagnostic'
import { fold } from '@/lib/text/fold'
import type { RuleEngine } from '@/lib/text/rule-url'

/** A line of the list. `ref` is the number another linter gives the rule. */
export interface RuleLine {
  href: string
  title: string
  id: string
  engine: RuleEngine
  kind: RuleKind
  severity: Severity
  ref?: string
}

/** What the reader asks for; an empty string asks for everything. */
export interface RuleFilter {
  text: string
  engine: RuleEngine | ''
  kind: RuleKind | ''
}

export const EVERYTHING: RuleFilter = { text: '', engine: '', kind: '' }

/** The lines that have every word of the text, in their title, their id or their number. */
export function filterRules(lines: readonly RuleLine[], { text, engine, kind }: RuleFilter): RuleLine[] {
  const words = fold(text).split(/\s+/).filter(Boolean)
  return lines.filter((line) => {
    if ((engine && line.engine !== engine) || (kind && line.kind !== kind)) return false
    const haystack = fold(`${line.title} ${line.id} ${line.ref ?? ''}`)
    return words.every((word) => haystack.includes(word))
  })
}

const PARAMETERS = { text: 'q', engine: 'moteur', kind: 'genre' } as const

/** Reads a filter from an address: `?q=apt&moteur=dockerfile&genre=advice`. What it does not know is left aside. */
export function filterOf(search: string): RuleFilter {
  const asked = new URLSearchParams(search)
  const engine = asked.get(PARAMETERS.engine)
  const kind = asked.get(PARAMETERS.kind)
  return {
    text: asked.get(PARAMETERS.text) ?? '',
    engine: engine === 'dockerfile' || engine === 'compose' ? engine : '',
    kind: kind === 'error' || kind === 'warning' || kind === 'advice' ? kind : '',
  }
}

/** The other way: `''` when everything is asked for. */
export function searchOf(filter: RuleFilter): string {
  const asked = new URLSearchParams()
  for (const key of ['text', 'engine', 'kind'] as const) if (filter[key]) asked.set(PARAMETERS[key], filter[key])
  return asked.size > 0 ? `?${asked}` : ''
}
