import { testFix } from '../testing-fix'

testFix(
  'chmod-777',
  [
    { before: 'FROM a\nRUN chmod -R 777 /app', after: 'FROM a\nRUN chmod -R 755 /app' },
    { before: 'FROM a\nCOPY --chmod=0666 b c', after: 'FROM a\nCOPY --chmod=0644 b c' },
  ],
  ['FROM a\nRUN chmod a+rwx /app'],
)
