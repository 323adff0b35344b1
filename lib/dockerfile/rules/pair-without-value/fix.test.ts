import { testFix } from '../testing-fix'

testFix('pair-without-value', [{ before: 'FROM a\nENV PORT', after: 'FROM a\nENV PORT=""' }], ['FROM a\nENV $PORT'])
