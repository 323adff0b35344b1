import { testFix } from '../testing-fix'

testFix('yarn-without-frozen-lockfile', [
  { before: 'FROM node:24\nRUN yarn', after: 'FROM node:24\nRUN yarn --immutable' },
  { before: 'FROM node:24\nRUN pnpm install', after: 'FROM node:24\nRUN pnpm install --frozen-lockfile' },
])
