import { testFix } from '../testing-fix'

testFix('duplicate-flag', [{ before: 'FROM a\nCOPY --chown=1 --chown=2 b c', after: 'FROM a\nCOPY --chown=1 b c' }])
