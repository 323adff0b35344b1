import { testFix } from '../testing-fix'

testFix('flag-not-boolean', [{ before: 'FROM a\nCOPY --link=oui b c', after: 'FROM a\nCOPY --link b c' }])
