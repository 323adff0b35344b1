import { testFix } from '../testing-fix'

testFix(
  'copy-before-dependencies',
  [
    {
      before:
        'FROM node:24\nWORKDIR /app\nCOPY --chown=node . .\nRUN --mount=type=cache,target=/root/.npm \\\n  npm ci\nCMD ["a"]\n',
      after:
        'FROM node:24\nWORKDIR /app\nCOPY --chown=node package.json package-lock.json ./\nRUN --mount=type=cache,target=/root/.npm \\\n  npm ci\nCOPY --chown=node . .\nCMD ["a"]\n',
      files: { 'package.json': '{}', 'package-lock.json': '{}' },
    },
    {
      before: 'FROM python:3.14-slim\nCOPY . /app\nRUN pip install -r /app/requirements.txt\n',
      after:
        'FROM python:3.14-slim\nCOPY requirements.txt /app/\nRUN pip install -r /app/requirements.txt\nCOPY . /app\n',
    },
  ],
  ['FROM node:24\nCOPY . .\nRUN npm ci && npm run build\n', 'FROM node:24\nCOPY . .\nUSER node\nRUN npm ci\n'],
)
