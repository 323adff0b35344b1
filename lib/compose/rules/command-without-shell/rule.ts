import type { ComposeRule, ComposeSubject } from '../../subject'
import type { Path } from '../../yaml/node'
import { at, servicesOf } from '../shared/finding'
import { callsShell, droppedPart, isVariable, OPERATORS, scalarText } from '../shared/shell'

export const rule: ComposeRule = {
  id: 'command-without-shell',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, { command, entrypoint }] of servicesOf(subject)) {
      const all = [...(entrypoint ?? []), ...(command ?? [])]
      for (const [key, words] of Object.entries({ entrypoint, command })) {
        const path = ['services', name, key]
        const dropped = writtenAsText(subject, path) ? droppedPart(scalarText(subject.source(path) ?? '')) : null
        if (dropped !== null) yield* at(subject, path, { service: name, key, how: 'dropped', word: dropped.trim() })
        if (dropped !== null || callsShell(all)) continue
        const wrong = words?.findIndex((word) => OPERATORS.has(word) || isVariable(word)) ?? -1
        if (wrong !== -1)
          yield* at(subject, [...path, wrong], { service: name, key, how: 'word', word: words?.[wrong] ?? '' })
      }
    }
  },
}

/** Compose splits a text into words, which all stand where it does. */
function writtenAsText(subject: ComposeSubject, path: Path): boolean {
  const source = subject.source(path)
  return (
    source !== null && !source.startsWith('[') && !source.startsWith('- ') && source === subject.source([...path, 0])
  )
}
