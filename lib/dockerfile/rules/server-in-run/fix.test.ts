import { testFix } from '../testing-fix'

testFix(
  'server-in-run',
  [{ before: 'FROM a\nRUN node server.js', after: 'FROM a\nCMD ["node", "server.js"]' }],
  ['FROM a\nRUN node server.js\nCMD ["b"]', 'FROM a\nRUN npm ci && npm start'],
)
