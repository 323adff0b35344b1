import { testFix } from '../testing-fix'

testFix('copy-from-url', [
  { before: 'FROM a\nCOPY https://example.com/b /c', after: 'FROM a\nADD https://example.com/b /c' },
])
