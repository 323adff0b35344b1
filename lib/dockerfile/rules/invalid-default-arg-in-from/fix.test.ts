import { testFix } from '../testing-fix'

testFix(
  'InvalidDefaultArgInFrom',
  [
    { before: 'ARG V\nFROM node:${V}-alpine', after: 'ARG V=24\nFROM node:${V}-alpine' },
    { before: 'ARG TAG\nFROM node:$TAG', after: 'ARG TAG=24\nFROM node:$TAG' },
  ],
  ['ARG BASE\nFROM $BASE', 'ARG V\nFROM some/image:$V'],
)
