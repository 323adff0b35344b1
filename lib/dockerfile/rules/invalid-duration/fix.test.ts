import { testFix } from '../testing-fix'

testFix(
  'invalid-duration',
  [
    { before: 'FROM a\nHEALTHCHECK --interval=30 CMD b', after: 'FROM a\nHEALTHCHECK --interval=30s CMD b' },
    { before: 'FROM a\nHEALTHCHECK --timeout=5sec CMD b', after: 'FROM a\nHEALTHCHECK --timeout=5s CMD b' },
    { before: 'FROM a\nHEALTHCHECK --interval=1,5min CMD b', after: 'FROM a\nHEALTHCHECK --interval=1.5m CMD b' },
  ],
  ['FROM a\nHEALTHCHECK --interval=soon CMD b'],
)
