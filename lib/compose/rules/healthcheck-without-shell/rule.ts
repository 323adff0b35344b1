import type { ComposeRule } from '../../subject'
import { at, servicesOf } from '../shared/finding'
import { callsShell, isVariable, OPERATORS } from '../shared/shell'

export const rule: ComposeRule = {
  id: 'healthcheck-without-shell',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, { healthcheck }] of servicesOf(subject)) {
      const [kind, ...words] = healthcheck?.test ?? []
      if (kind !== 'CMD' || callsShell(words)) continue
      const alone = words.length === 1 && /\s/.test(words[0]?.trim() ?? '')
      const wrong = alone ? 0 : words.findIndex((word) => OPERATORS.has(word) || isVariable(word))
      if (wrong === -1) continue
      const how = alone ? 'line' : 'word'
      yield* at(subject, ['services', name, 'healthcheck', 'test', wrong + 1], {
        service: name,
        word: words[wrong] ?? '',
        how,
      })
    }
  },
}
