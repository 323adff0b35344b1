import { testFix } from '../testing-fix'

testFix(
  'cd-instead-of-workdir',
  [
    { before: 'FROM a\nRUN cd /app', after: 'FROM a\nWORKDIR /app' },
    { before: 'FROM a\nRUN cd /app \\\n  && npm ci', after: 'FROM a\nWORKDIR /app\nRUN npm ci' },
  ],
  ['FROM a\nRUN cd $DIR && b', 'FROM a\nRUN cd app'],
)
