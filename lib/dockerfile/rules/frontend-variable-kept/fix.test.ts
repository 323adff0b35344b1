import { testFix } from '../testing-fix'

testFix(
  'frontend-variable-kept',
  [
    {
      before: 'FROM debian\nENV DEBIAN_FRONTEND=noninteractive',
      after: 'FROM debian\nARG DEBIAN_FRONTEND=noninteractive',
    },
  ],
  ['FROM debian\nENV DEBIAN_FRONTEND=noninteractive PORT=80'],
)
