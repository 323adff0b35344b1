import { testFix } from '../testing-fix'

testFix(
  'invalid-stage-name',
  [
    {
      before: 'FROM a AS étape1\nFROM b\nCOPY --from=étape1 /x /y',
      after: 'FROM a AS etape1\nFROM b\nCOPY --from=etape1 /x /y',
    },
    { before: 'FROM a AS 1st', after: 'FROM a AS etape-1st' },
  ],
  ['FROM a AS $'],
)
