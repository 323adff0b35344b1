import { testFix } from '../testing-fix'

testFix('copy-several-without-slash', [
  { before: 'FROM alpine\nCOPY a b /app', after: 'FROM alpine\nCOPY a b /app/' },
  { before: 'FROM alpine\nCOPY ["a", "b", "/app"]', after: 'FROM alpine\nCOPY ["a", "b", "/app/"]' },
])
