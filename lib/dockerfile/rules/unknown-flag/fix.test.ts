import { testFix } from '../testing-fix'

testFix(
  'unknown-flag',
  [
    { before: 'FROM a AS b\nFROM c\nCOPY --fron=b /a /a', after: 'FROM a AS b\nFROM c\nCOPY --from=b /a /a' },
    {
      before: 'FROM a\nCOPY --parents a/b /c/',
      title: 'Demander le langage docker/dockerfile:1-labs',
      after: '# syntax=docker/dockerfile:1-labs\nFROM a\nCOPY --parents a/b /c/',
    },
    {
      before: '# syntax=docker/dockerfile:1\nFROM a\nRUN --security=sandbox b',
      after: '# syntax=docker/dockerfile:1-labs\nFROM a\nRUN --security=sandbox b',
    },
  ],
  ['FROM a\nRUN --bonjour b'],
)
