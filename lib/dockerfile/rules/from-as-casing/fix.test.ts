import { testFix } from '../testing-fix'

testFix('FromAsCasing', [
  { before: 'FROM a as b', after: 'FROM a AS b' },
  { before: 'from a AS b', after: 'from a as b' },
])
