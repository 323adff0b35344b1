import { testFix } from '../testing-fix'

testFix(
  'sudo-in-run',
  [
    {
      before: 'FROM debian\nRUN sudo apt-get update && sudo apt-get install -y git',
      after: 'FROM debian\nRUN apt-get update && apt-get install -y git',
    },
  ],
  ['FROM debian\nRUN sudo -E apt-get update'],
)
