import { testFix } from '../testing-fix'

testFix(
  'copy-without-destination',
  [
    { before: 'FROM a\nCOPY package.json', after: 'FROM a\nCOPY package.json ./' },
    { before: 'FROM a\nCOPY ["b"]', after: 'FROM a\nCOPY ["b", "./"]' },
  ],
  ['FROM a\nCOPY'],
)
