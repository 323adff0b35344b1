import type { ComposeRule } from '../../subject'
import { at, servicesOf } from '../shared/finding'
import { scalarText } from '../shared/shell'

const QUOTED = /^(["'])[\s\S]*\1$/

export const rule: ComposeRule = {
  id: 'quotes-in-value',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, { environment = {}, labels = {}, build }] of servicesOf(subject)) {
      const groups = [
        { path: ['environment'], values: environment },
        { path: ['labels'], values: labels },
        { path: ['build', 'args'], values: build?.args ?? {} },
      ]
      for (const { path, values } of groups) {
        for (const [key, value] of Object.entries(values)) {
          if (value === null || value.length < 2 || !QUOTED.test(value)) continue
          const place = ['services', name, ...path, key]
          // In a map, quotes around the value are YAML's: two pairs are a choice.
          const inList = scalarText(subject.source(place) ?? '').startsWith(`${key}=`)
          if (inList) yield* at(subject, place, { name: key, value })
        }
      }
    }
  },
}
