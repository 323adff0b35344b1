import { testFix } from '../testing-fix'

testFix(
  'export-lost',
  [{ before: 'FROM a\nRUN export PORT=80 A="b c"', after: 'FROM a\nENV PORT=80 A="b c"' }],
  ['FROM a\nRUN export NOW=$(date)', 'FROM a\nRUN make && export A=b'],
)
