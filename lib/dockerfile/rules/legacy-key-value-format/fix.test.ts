import { testFix } from '../testing-fix'

testFix(
  'LegacyKeyValueFormat',
  [
    { before: 'FROM a\nENV PORT  80', after: 'FROM a\nENV PORT=80' },
    { before: 'FROM a\nLABEL by some one', after: 'FROM a\nLABEL by="some one"' },
    { before: 'FROM a\nENV A "b c"', after: 'FROM a\nENV A="b c"' },
    { before: 'FROM a\nENV A = b', after: 'FROM a\nENV A=b' },
  ],
  ['FROM a\nENV A b"c"', 'FROM a\nENV A b \\\n c'],
)
