import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  context: {
    files: { 'server.js': '', 'package.json': '{}', 'src/a.js': '', 'dist/app.js': '' },
    dockerignore: 'dist',
  },
  catches: {
    'a typo': `
      FROM node:24-alpine
      COPY serveur.js ./
      #    ^^^^^^^^^^ copy-missing-source`,
    'a wrong case': `
      FROM node:24-alpine
      COPY Server.js ./
      #    ^^^^^^^^^ copy-missing-source`,
    'an ignored file': `
      FROM node:24-alpine
      COPY dist/app.js ./
      #    ^^^^^^^^^^^ copy-missing-source`,
    'a pattern that matches nothing': `
      FROM node:24-alpine
      COPY *.ts ./
      #    ^^^^ copy-missing-source`,
  },
  spares: {
    'a file': `
      FROM node:24-alpine
      COPY server.js ./`,
    'a folder': `
      FROM node:24-alpine
      COPY src ./src`,
    'a pattern': `
      FROM node:24-alpine
      COPY package*.json ./`,
    'another stage': `
      FROM node:24 AS a
      FROM node:24
      COPY --from=a /nulle/part ./`,
    'an address': `
      FROM node:24-alpine
      ADD https://example.com/a ./`,
    'a leading slash': `
      FROM node:24-alpine
      COPY /server.js ./`,
  },
})
