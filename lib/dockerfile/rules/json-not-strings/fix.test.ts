import { testFix } from '../testing-fix'

testFix(
  'json-not-strings',
  [{ before: 'FROM a\nCMD ["node", "--port", 80, true]', after: 'FROM a\nCMD ["node", "--port", "80", "true"]' }],
  ['FROM a\nCMD ["a", null]', 'FROM a\nCMD ["a", ["b"]]'],
)
