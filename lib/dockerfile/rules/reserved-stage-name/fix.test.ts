import { testFix } from '../testing-fix'

testFix('ReservedStageName', [
  {
    before: 'FROM a AS context\nFROM b\nCOPY --from=context /x /y',
    after: 'FROM a AS base\nFROM b\nCOPY --from=base /x /y',
  },
])
