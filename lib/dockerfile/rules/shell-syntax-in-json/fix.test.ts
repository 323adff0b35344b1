import { testFix } from '../testing-fix'

testFix(
  'shell-syntax-in-json',
  [
    { before: 'FROM a\nCMD ["node", "$FILE"]', after: 'FROM a\nCMD ["sh", "-c", "node $FILE"]' },
    {
      before: 'FROM a\nHEALTHCHECK CMD ["curl", "a", "||", "exit", "1"]',
      after: 'FROM a\nHEALTHCHECK CMD ["sh", "-c", "curl a || exit 1"]',
    },
  ],
  ['FROM a\nCMD ["echo", "a b", "&&", "c"]'],
)
