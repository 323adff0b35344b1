import { testFix } from '../testing-fix'

testFix(
  'unused-stage',
  [{ before: 'FROM a AS one\nRUN b\n\n# the app\nFROM c\nRUN d', after: '# the app\nFROM c\nRUN d' }],
  ['FROM a AS one\nFROM b\nFROM c\nCOPY --from=1 /x /y'],
)
