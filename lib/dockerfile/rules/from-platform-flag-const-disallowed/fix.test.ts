import { testFix } from '../testing-fix'

testFix('FromPlatformFlagConstDisallowed', [{ before: 'FROM --platform=linux/amd64 alpine', after: 'FROM alpine' }])
