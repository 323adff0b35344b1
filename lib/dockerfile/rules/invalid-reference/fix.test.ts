import { testFix } from '../testing-fix'

testFix('invalid-reference', [{ before: 'FROM Node:24', after: 'FROM node:24' }], ['FROM a:b:c'])
