import { testFix } from '../testing-fix'

testFix(
  'system-upgrade',
  [
    {
      before: 'FROM debian\nRUN apt-get update \\\n && apt-get upgrade -y \\\n && apt-get install -y curl',
      after: 'FROM debian\nRUN apt-get update \\\n && apt-get install -y curl',
    },
    { before: 'FROM debian\nRUN apt-get update && apt-get upgrade -y\nCMD ["a"]', after: 'FROM debian\nCMD ["a"]' },
    { before: 'FROM alpine\nRUN apk add curl && apk upgrade', after: 'FROM alpine\nRUN apk add curl' },
  ],
  ['FROM debian\nRUN apt-get upgrade -y || true'],
)
