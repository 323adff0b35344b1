import { testFix } from '../testing-fix'

testFix('healthcheck-type', [
  { before: 'FROM a\nHEALTHCHECK --retries=2 curl -f b', after: 'FROM a\nHEALTHCHECK --retries=2 CMD curl -f b' },
  { before: 'FROM a\nHEALTHCHECK ["curl", "b"]', after: 'FROM a\nHEALTHCHECK CMD ["curl", "b"]' },
])
