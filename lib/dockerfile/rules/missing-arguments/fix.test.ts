import { testFix } from '../testing-fix'

testFix('missing-arguments', [{ before: 'FROM a\nEXPOSE\nCMD ["b"]', after: 'FROM a\nCMD ["b"]' }], ['USER'])
