import { testFix } from '../testing-fix'

testFix('StageNameCasing', [
  {
    before: 'FROM a AS Build\nFROM c\nCOPY --from=Build /x /y',
    after: 'FROM a AS build\nFROM c\nCOPY --from=build /x /y',
  },
])
