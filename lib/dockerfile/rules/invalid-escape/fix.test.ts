import { testFix } from '../testing-fix'

testFix('invalid-escape', [{ before: '# escape=^\nFROM a', after: 'FROM a' }])
