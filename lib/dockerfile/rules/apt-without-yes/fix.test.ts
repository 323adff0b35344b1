import { testFix } from '../testing-fix'

testFix(
  'apt-without-yes',
  [
    {
      before: 'FROM debian\nRUN apt-get update && apt-get install curl',
      after: 'FROM debian\nRUN apt-get update && apt-get install -y curl',
    },
  ],
  ['FROM debian\nRUN ["apt-get", "install", "curl"]'],
)
