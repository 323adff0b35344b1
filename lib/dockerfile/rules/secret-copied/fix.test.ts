import { testFix } from '../testing-fix'

testFix(
  'secret-copied',
  [
    { before: 'FROM a\nCOPY .env .\nCMD ["b"]', after: 'FROM a\nCMD ["b"]' },
    { before: 'FROM a\nCOPY a.js .env ./', after: 'FROM a\nCOPY a.js ./' },
  ],
  ['FROM a\nCOPY ["a.js", ".env", "./"]'],
)
