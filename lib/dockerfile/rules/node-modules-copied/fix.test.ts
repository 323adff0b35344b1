import { testFix } from '../testing-fix'

testFix('node-modules-copied', [
  { before: 'FROM a\nCOPY node_modules ./node_modules\nCMD ["b"]', after: 'FROM a\nCMD ["b"]' },
])
