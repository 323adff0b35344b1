import { testFix } from '../testing-fix'

testFix(
  'pair-without-equals',
  [
    { before: 'FROM a\nENV NAME=Ada Byron King PORT=80', after: 'FROM a\nENV NAME="Ada Byron King" PORT=80' },
    { before: 'FROM a\nLABEL a=b by= me', after: 'FROM a\nLABEL a=b by=me' },
  ],
  ['FROM a\nENV A="b" c'],
)
