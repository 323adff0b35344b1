import { testFix } from '../testing-fix'

testFix('MultipleInstructionsDisallowed', [
  { before: 'FROM a\nCMD ["b"]\nEXPOSE 80\nCMD ["c"]', after: 'FROM a\nEXPOSE 80\nCMD ["c"]' },
])
