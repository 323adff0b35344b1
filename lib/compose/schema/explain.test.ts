import { expect, test } from 'vitest'
import { checkCompose } from '../check'
import { explain, explainedPaths } from './explain'
import { attributePaths } from './paths'

test('every attribute is explained, and nothing else is', () => {
  expect(explainedPaths().sort()).toEqual([...attributePaths().keys()].sort())
})

test('an explanation is a sentence in French typography', () => {
  for (const path of explainedPaths()) {
    const text = (explain(path) ?? '').replace(/`[^`]*`/g, '')
    expect(text, path).toMatch(/[.…]$/)
    expect(text, path).not.toMatch(/'| [;!?:]/)
  }
})

test('an example is a value that its attribute accepts', () => {
  const wrong: string[] = []
  for (const [path, { example }] of attributePaths()) {
    const [, attribute] = /^services\.\*\.([a-z_]+)$/.exec(path) ?? []
    if (example === undefined || attribute === undefined) continue
    const files = { 'compose.yaml': `services:\n  web:\n    image: nginx:1.29\n    ${attribute}: ${example}\n` }
    // The example may name a service or a volume of its own: only its form is looked at.
    const form = [
      'unknown-attribute',
      'wrong-type',
      'wrong-value',
      'value-not-allowed',
      'missing-attribute',
      'yaml-syntax',
      'duplicate-key',
    ]
    const found = checkCompose({ files }).filter(({ rule, severity }) => severity === 'error' && form.includes(rule))
    if (found.length > 0 && attribute !== 'image') wrong.push(`${path}: ${found[0]?.docker}`)
  }
  expect(wrong).toEqual([])
})
