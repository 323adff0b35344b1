import { testFix } from '../testing-fix'

testFix(
  'onbuild-unknown-instruction',
  [{ before: 'FROM alpine\nONBUILD RNU a', after: 'FROM alpine\nONBUILD RUN a' }],
  ['FROM alpine\nONBUILD FORM a'],
)
