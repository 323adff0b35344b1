import { testFix } from '../testing-fix'

testFix(
  'base-latest-tag',
  [{ before: 'FROM python:latest', title: 'Prendre python:3.14-slim', after: 'FROM python:3.14-slim' }],
  ['FROM some/image:latest'],
)
