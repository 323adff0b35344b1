import { testFix } from '../testing-fix'

testFix(
  'flag-after-arguments',
  [
    { before: 'FROM a AS b\nFROM c\nCOPY /x /y --from=b', after: 'FROM a AS b\nFROM c\nCOPY --from=b /x /y' },
    { before: 'FROM a\nCOPY x --chown=1 y --link', after: 'FROM a\nCOPY --chown=1 --link x y' },
  ],
  ['FROM a\nCOPY x --link'],
)
