import { testFix } from '../testing-fix'

testFix(
  'invalid-mount',
  [
    { before: 'FROM a\nRUN --mount=type=cach,target=/x b', after: 'FROM a\nRUN --mount=type=cache,target=/x b' },
    { before: 'FROM a\nRUN --mount=type=cache,taget=/x b', after: 'FROM a\nRUN --mount=type=cache,target=/x b' },
  ],
  ['FROM a\nRUN --mount=type=cache,target=/ b'],
)
