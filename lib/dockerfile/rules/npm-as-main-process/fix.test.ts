import { testFix } from '../testing-fix'

const files = { 'package.json': '{ "scripts": { "start": "node src/server.js", "dev": "nodemon ." } }' }

testFix(
  'npm-as-main-process',
  [
    { before: 'FROM a\nCMD ["npm", "start"]', after: 'FROM a\nCMD ["node", "src/server.js"]', files },
    { before: 'FROM a\nCMD ["npm", "run", "start"]', after: 'FROM a\nCMD ["node", "src/server.js"]', files },
  ],
  ['FROM a\nCMD ["npm", "start"]'],
)
