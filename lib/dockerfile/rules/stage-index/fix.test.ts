import { testFix } from '../testing-fix'

testFix(
  'stage-index',
  [
    {
      before: 'FROM a AS b\nFROM c\nFROM d\nCOPY --from=7 /x /y',
      after: 'FROM a AS b\nFROM c\nFROM d\nCOPY --from=1 /x /y',
    },
    {
      before: 'FROM a AS b\nFROM c\nCOPY --from=7 /x /y',
      title: 'Copier depuis l’étape b',
      after: 'FROM a AS b\nFROM c\nCOPY --from=b /x /y',
    },
  ],
  ['FROM a\nCOPY --from=3 /x /y'],
)
