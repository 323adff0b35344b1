import { testFix } from '../testing-fix'

testFix('invalid-network', [
  { before: 'FROM a\nRUN --network=non b', after: 'FROM a\nRUN --network=none b' },
  { before: 'FROM a\nRUN --network=bridge b', after: 'FROM a\nRUN b' },
])
