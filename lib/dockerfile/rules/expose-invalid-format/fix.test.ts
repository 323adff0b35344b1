import { testFix } from '../testing-fix'

testFix(
  'ExposeInvalidFormat',
  [{ before: 'FROM a\nEXPOSE 8080:80', after: 'FROM a\nEXPOSE 80' }],
  ['FROM a\nENV P=80\nEXPOSE 8080:$P'],
)
