import { testFix } from '../testing-fix'

testFix('ConsistentInstructionCasing', [{ before: 'FROM a\nRun b\nCMD ["c"]', after: 'FROM a\nRUN b\nCMD ["c"]' }])
