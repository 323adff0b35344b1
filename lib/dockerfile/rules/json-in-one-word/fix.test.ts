import { testFix } from '../testing-fix'

testFix(
  'json-in-one-word',
  [{ before: 'FROM a\nCMD ["npm start", "-v"]', after: 'FROM a\nCMD ["npm", "start", "-v"]' }],
  ['FROM a\nCMD ["a && b"]'],
)
