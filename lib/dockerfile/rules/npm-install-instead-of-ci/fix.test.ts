import { testFix } from '../testing-fix'

testFix('npm-install-instead-of-ci', [
  {
    before: 'FROM node:24\nRUN npm install --omit=dev',
    after: 'FROM node:24\nRUN npm ci --omit=dev',
    files: { 'package-lock.json': '{}' },
  },
])
