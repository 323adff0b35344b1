import { testFix } from '../testing-fix'

testFix(
  'copy-missing-source',
  [
    {
      before: 'FROM alpine\nCOPY ./pakage.json ./',
      after: 'FROM alpine\nCOPY ./package.json ./',
      files: { 'package.json': '{}' },
    },
  ],
  ['FROM alpine\nCOPY nowhere ./'],
)
