import { testFix } from '../testing-fix'

testFix('duplicate-directive', [
  {
    before: '# syntax=docker/dockerfile:1\n# syntax=docker/dockerfile:1.7\nFROM a',
    after: '# syntax=docker/dockerfile:1\nFROM a',
  },
])
