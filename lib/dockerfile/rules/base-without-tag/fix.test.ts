import { testFix } from '../testing-fix'

testFix(
  'base-without-tag',
  [
    { before: 'FROM node', title: 'Prendre node:24-alpine', after: 'FROM node:24-alpine' },
    { before: 'FROM library/nginx AS web', after: 'FROM library/nginx:1.31-alpine AS web' },
    { before: 'FROM debian', title: 'Prendre debian:trixie-slim', after: 'FROM debian:trixie-slim' },
  ],
  ['FROM some/image', 'ARG B=node\nFROM $B'],
)
