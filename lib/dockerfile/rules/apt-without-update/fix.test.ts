import { testFix } from '../testing-fix'

testFix(
  'apt-without-update',
  [
    {
      before: 'FROM debian\nRUN echo a && DEBIAN_FRONTEND=noninteractive apt-get install -y curl',
      after: 'FROM debian\nRUN echo a && apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y curl',
    },
  ],
  ['FROM debian\nRUN ["apt-get", "install", "-y", "curl"]'],
)
