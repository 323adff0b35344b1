import { testFix } from '../testing-fix'

testFix(
  'path-overwritten',
  [
    { before: 'FROM a\nENV PATH=/app/bin', after: 'FROM a\nENV PATH=/app/bin:$PATH' },
    { before: 'FROM a\nENV PATH="/app/bin"', after: 'FROM a\nENV PATH="/app/bin:$PATH"' },
  ],
  ["FROM a\nENV PATH='/app/bin'"],
)
