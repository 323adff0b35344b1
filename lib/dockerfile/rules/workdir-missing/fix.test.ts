import { testFix } from '../testing-fix'

testFix('workdir-missing', [
  { before: 'FROM node:24\n# all\nCOPY . .', after: 'FROM node:24\nWORKDIR /app\n# all\nCOPY . .' },
])
