import { testFix } from '../testing-fix'

testFix('healthcheck-none', [{ before: 'FROM a\nHEALTHCHECK NONE curl b', after: 'FROM a\nHEALTHCHECK NONE' }])
