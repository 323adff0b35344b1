import { testFix } from '../testing-fix'

testFix('MaintainerDeprecated', [
  {
    before: 'FROM a\nMAINTAINER Ada <ada@example.com>',
    after: 'FROM a\nLABEL org.opencontainers.image.authors="Ada <ada@example.com>"',
  },
  { before: 'FROM a\nMAINTAINER "Ada"', after: 'FROM a\nLABEL org.opencontainers.image.authors="Ada"' },
])
