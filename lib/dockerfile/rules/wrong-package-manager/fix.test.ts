import { testFix } from '../testing-fix'

testFix(
  'wrong-package-manager',
  [
    {
      before:
        'FROM node:24-alpine\nRUN apt-get update && apt-get install -y \\\n  curl git && rm -rf /var/lib/apt/lists/*',
      after: 'FROM node:24-alpine\nRUN apk add --no-cache curl git',
    },
    {
      before: 'FROM debian:trixie-slim\nRUN apk add --no-cache curl',
      after:
        'FROM debian:trixie-slim\nRUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*',
    },
  ],
  ['FROM node:24-alpine\nRUN apt-get update && make'],
)
