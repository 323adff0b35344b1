import { testFix } from '../testing-fix'

testFix(
  'WorkdirRelativePath',
  [
    { before: 'FROM alpine\nWORKDIR app', after: 'FROM alpine\nWORKDIR /app' },
    { before: 'FROM nginx:alpine\nWORKDIR ./a/../b', after: 'FROM nginx:alpine\nWORKDIR /b' },
  ],
  ['FROM alpine\nENV D=app\nWORKDIR $D'],
)
