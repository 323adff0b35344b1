import { testFix } from '../testing-fix'

testFix('RedundantTargetPlatform', [{ before: 'FROM --platform=$TARGETPLATFORM alpine', after: 'FROM alpine' }])
