import { testFix } from '../testing-fix'

testFix('root-at-end', [
  { before: 'FROM node:24\nCMD ["node", "a.js"]', after: 'FROM node:24\nUSER node\nCMD ["node", "a.js"]' },
  { before: 'FROM node:24\nUSER root\nCMD ["node", "a.js"]', after: 'FROM node:24\nUSER node\nCMD ["node", "a.js"]' },
  {
    before: 'FROM python:3.14-slim\n# start\nCMD ["python", "a.py"]',
    after: 'FROM python:3.14-slim\nRUN useradd --system --create-home app\nUSER app\n# start\nCMD ["python", "a.py"]',
  },
  {
    before: 'FROM alpine:3.22\nUSER root\nCMD ["a"]',
    after: 'FROM alpine:3.22\nRUN addgroup -S app && adduser -S -G app app\nUSER app\nCMD ["a"]',
  },
])
