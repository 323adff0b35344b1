import { testFix } from '../testing-fix'

testFix('apt-recommends', [
  {
    before: 'FROM debian\nRUN apt-get install -y curl',
    after: 'FROM debian\nRUN apt-get install --no-install-recommends -y curl',
  },
])
