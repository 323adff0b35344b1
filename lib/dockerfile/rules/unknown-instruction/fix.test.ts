import { testFix } from '../testing-fix'

testFix(
  'unknown-instruction',
  [
    { before: 'FROM alpine\nEXPSE 80', after: 'FROM alpine\nEXPOSE 80' },
    { before: 'from alpine\nexpse 80', after: 'from alpine\nexpose 80' },
    { before: 'FROM alpine\nnpm ci', after: 'FROM alpine\nRUN npm ci' },
    {
      before: 'FROM alpine\nRUN apk update\n  && apk add curl',
      after: 'FROM alpine\nRUN apk update \\\n  && apk add curl',
    },
    { before: 'FROM alpine\n// a comment', after: 'FROM alpine\n# a comment' },
  ],
  ['FROM alpine\nBONJOUR', 'FROM alpine\n&& a'],
)
