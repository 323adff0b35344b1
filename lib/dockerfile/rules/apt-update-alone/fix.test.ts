import { testFix } from '../testing-fix'

testFix(
  'apt-update-alone',
  [
    {
      before: 'FROM debian\nRUN apt-get update\nRUN apt-get install -y curl\n',
      after: 'FROM debian\nRUN apt-get update && apt-get install -y curl\n',
    },
  ],
  ['FROM debian\nRUN apt-get update', 'FROM debian\nRUN apt-get update && echo a\nRUN apt-get install -y b'],
)
