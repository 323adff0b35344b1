import { testFix } from '../testing-fix'

testFix('labs-only', [
  { before: 'FROM a\nRUN --device=gpu b', after: '# syntax=docker/dockerfile:1-labs\nFROM a\nRUN --device=gpu b' },
])
