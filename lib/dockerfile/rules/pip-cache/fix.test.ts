import { testFix } from '../testing-fix'

testFix('pip-cache', [
  {
    before: 'FROM python:3.14-slim\nRUN python -m pip install flask',
    after: 'FROM python:3.14-slim\nRUN python -m pip install --no-cache-dir flask',
  },
])
