import { testFix } from '../testing-fix'

testFix(
  'add-instead-of-copy',
  [
    { before: 'FROM alpine\nADD --chown=1 a b/', after: 'FROM alpine\nCOPY --chown=1 a b/' },
    { before: 'from alpine\nadd a b', after: 'from alpine\ncopy a b' },
  ],
  ['FROM alpine\nADD --unpack=false a b'],
)
