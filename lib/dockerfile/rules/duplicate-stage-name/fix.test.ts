import { testFix } from '../testing-fix'

testFix('DuplicateStageName', [
  {
    before: 'FROM a AS build\nFROM b AS build\nFROM c\nCOPY --from=build /x /y',
    after: 'FROM a AS build\nFROM b AS build-2\nFROM c\nCOPY --from=build-2 /x /y',
  },
])
