import { testFix } from '../testing-fix'

testFix(
  'invalid-port',
  [
    { before: 'FROM a\nEXPOSE 3000, 4000', after: 'FROM a\nEXPOSE 3000 4000' },
    { before: 'FROM a\nEXPOSE port=80/tcp', after: 'FROM a\nEXPOSE 80/tcp' },
  ],
  ['FROM a\nEXPOSE 70000', 'FROM a\nEXPOSE http'],
)
