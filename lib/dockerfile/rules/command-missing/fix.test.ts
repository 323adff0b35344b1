import { testFix } from '../testing-fix'

testFix(
  'command-missing',
  [
    {
      before: 'FROM node:24\nWORKDIR /app\nCOPY . .\n',
      after: 'FROM node:24\nWORKDIR /app\nCOPY . .\nCMD ["node", "server.js"]\n',
      files: { 'server.js': '' },
    },
  ],
  ['FROM node:24\nWORKDIR /app\nCOPY . .\n'],
)
