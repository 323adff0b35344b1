import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  context: {
    files: { 'server.js': '', '.env': 'JWT_SECRET=a', 'node_modules/a/index.js': '', '.env.example': '' },
    dockerignore: '*.md',
  },
  catches: {
    'COPY . .': `
      FROM node:24-alpine
      COPY . .
      #    ^ context-takes-too-much`,
    ADD: `
      FROM node:24-alpine
      ADD . /app
      #   ^ context-takes-too-much`,
    'the context by another name': `
      FROM node:24-alpine
      COPY ./ /app/
      #    ^^ context-takes-too-much`,
  },
  spares: {
    'named files': `
      FROM node:24-alpine
      COPY package.json server.js ./`,
    'a copy from a stage': `
      FROM node:24 AS a
      FROM node:24
      COPY --from=a . .`,
    'a folder': `
      FROM node:24-alpine
      COPY src ./src`,
  },
})
