import { testFix } from '../testing-fix'

testFix('dev-dependencies-in-image', [
  { before: 'FROM node:24\nRUN npm ci', after: 'FROM node:24\nRUN npm ci --omit=dev' },
])
