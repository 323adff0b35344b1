import { testFix } from '../testing-fix'

testFix(
  'entrypoint-ignores-cmd',
  [
    {
      before: 'FROM a\nENTRYPOINT node app.js\nCMD ["--port", "80"]',
      after: 'FROM a\nENTRYPOINT ["node", "app.js"]\nCMD ["--port", "80"]',
    },
    {
      before: 'FROM a\nENTRYPOINT node app.js\nCMD run all',
      after: 'FROM a\nENTRYPOINT ["node", "app.js"]\nCMD ["run", "all"]',
    },
  ],
  ['FROM a\nENTRYPOINT node $FILE\nCMD ["a"]'],
)
