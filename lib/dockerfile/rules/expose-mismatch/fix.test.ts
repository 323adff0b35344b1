import { testFix } from '../testing-fix'

testFix('expose-mismatch', [
  { before: 'FROM a\nENV PORT=3000\nEXPOSE 80\nCMD ["b"]', after: 'FROM a\nENV PORT=3000\nEXPOSE 3000\nCMD ["b"]' },
])
