import { testFix } from '../testing-fix'

testFix(
  'UndefinedArgInFrom',
  [{ before: 'ARG VERSION=3\nFROM alpine:${VERSON}', after: 'ARG VERSION=3\nFROM alpine:${VERSION}' }],
  ['FROM alpine:$NOWHERE'],
)
