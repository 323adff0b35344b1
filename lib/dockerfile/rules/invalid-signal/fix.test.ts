import { testFix } from '../testing-fix'

testFix(
  'invalid-signal',
  [{ before: 'FROM a\nSTOPSIGNAL SIGTREM', after: 'FROM a\nSTOPSIGNAL SIGTERM' }],
  ['FROM a\nSTOPSIGNAL 0', 'FROM a\nSTOPSIGNAL bonjour'],
)
