import { testFix } from '../testing-fix'

testFix(
  'healthcheck-without-tool',
  [
    {
      before: 'FROM node:24-alpine\nHEALTHCHECK CMD curl -f http://localhost:3000/ || exit 1',
      after: 'FROM node:24-alpine\nHEALTHCHECK CMD wget -qO- http://localhost:3000/ || exit 1',
    },
    {
      before: 'FROM python:3.14-slim\nHEALTHCHECK CMD curl -f http://localhost:8000/ || exit 1',
      after: `FROM python:3.14-slim\nHEALTHCHECK CMD python3 -c "import urllib.request as r; r.urlopen('http://localhost:8000/')" || exit 1`,
    },
    {
      before: 'FROM node:24-slim\nHEALTHCHECK CMD curl -f http://localhost:3000/',
      after: `FROM node:24-slim\nHEALTHCHECK CMD node -e "fetch('http://localhost:3000/').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"`,
    },
  ],
  [
    'FROM node:24-alpine\nHEALTHCHECK CMD ["curl", "http://localhost/"]',
    'FROM node:24-alpine\nHEALTHCHECK CMD curl $URL',
  ],
)
