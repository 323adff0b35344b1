import { testFix } from '../testing-fix'

testFix(
  'from-arguments',
  [
    { before: 'FROM node:24 # the base', after: '# the base\nFROM node:24' },
    { before: 'FROM node:24 AS a # b', after: '# b\nFROM node:24 AS a' },
    { before: 'FROM node 24-alpine', after: 'FROM node:24-alpine' },
  ],
  ['FROM', 'FROM a b', 'FROM a AS'],
)
