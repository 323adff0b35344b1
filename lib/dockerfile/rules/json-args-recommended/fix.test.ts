import { testFix } from '../testing-fix'

testFix(
  'JSONArgsRecommended',
  [
    { before: 'FROM a\nCMD npm start', after: 'FROM a\nCMD ["npm", "start"]' },
    { before: 'FROM a\nENTRYPOINT node "my file.js"', after: 'FROM a\nENTRYPOINT ["node", "my file.js"]' },
    { before: "FROM a\nCMD ['node', 'a.js']", after: 'FROM a\nCMD ["node", "a.js"]' },
    { before: 'FROM a\nCMD ["node", "a.js",]', after: 'FROM a\nCMD ["node", "a.js"]' },
    {
      before: 'FROM a\nCMD node $FILE && b',
      title: 'Nommer le shell en forme exec (JSON)',
      after: 'FROM a\nCMD ["sh", "-c", "node $FILE && b"]',
    },
  ],
  ['FROM a\nCMD', 'FROM a\nCMD ["node", a.js]'],
)
