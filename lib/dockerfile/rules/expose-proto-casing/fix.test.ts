import { testFix } from '../testing-fix'

testFix('ExposeProtoCasing', [{ before: 'FROM a\nEXPOSE 53/UDP', after: 'FROM a\nEXPOSE 53/udp' }])
