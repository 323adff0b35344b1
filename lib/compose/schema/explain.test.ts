import { expect, test } from 'vitest'
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
