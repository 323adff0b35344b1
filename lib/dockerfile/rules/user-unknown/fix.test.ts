import { testFix } from '../testing-fix'

testFix('user-unknown', [
  {
    before: 'FROM node:24-alpine\nUSER app',
    after: 'FROM node:24-alpine\nRUN addgroup -S app && adduser -S -G app app\nUSER app',
  },
  { before: 'FROM node:24\nUSER nod', title: 'Prendre l’utilisateur node', after: 'FROM node:24\nUSER node' },
])
