import { testFix } from '../testing-fix'

testFix('apt-instead-of-apt-get', [
  {
    before: 'FROM debian\nRUN apt update && apt install -y curl',
    after: 'FROM debian\nRUN apt-get update && apt-get install -y curl',
  },
])
