import { testFix } from '../testing-fix'

testFix('apk-cache', [
  { before: 'FROM alpine\nRUN apk add curl git', after: 'FROM alpine\nRUN apk add --no-cache curl git' },
  {
    before: 'FROM alpine\nRUN a && \\\n  apk add \\\n  curl',
    after: 'FROM alpine\nRUN a && \\\n  apk add --no-cache \\\n  curl',
  },
  {
    before: 'FROM alpine\nRUN <<EOF\napk add curl\nEOF',
    after: 'FROM alpine\nRUN <<EOF\napk add --no-cache curl\nEOF',
  },
])
