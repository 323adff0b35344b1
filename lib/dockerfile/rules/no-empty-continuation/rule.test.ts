import { expect, test } from 'vitest'
import { checkDockerfile } from '../../check'
import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {},
  spares: {
    'a comment between the lines': 'FROM alpine\nRUN apk add \\\n# outils\n curl',
    'an empty line after the instruction': 'FROM alpine\nRUN apk add \\\n  curl\n\nCMD ["sh"]',
    'an empty line in a heredoc': 'FROM alpine\nRUN <<EOF\napk update\n\napk add curl\nEOF',
  },
})

// A mark inside a continued instruction would be a part of it: these documents cannot be annotated.
test.each([
  ['an empty line', 'FROM alpine\nRUN apk add \\\n\n  curl', 3],
  ['a line of spaces', 'FROM alpine\nRUN apk add \\\n   \n  curl', 3],
])('catches %s once, at its place', (_, text, line) => {
  const found = checkDockerfile(text).filter(({ rule: id }) => id === rule.id)
  expect(found.map(({ range }) => range.start.line)).toEqual([line])
})
