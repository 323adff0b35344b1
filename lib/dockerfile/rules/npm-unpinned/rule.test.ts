import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'a tool': `
      FROM node:24-alpine
      RUN npm install -g typescript
      #                  ^^^^^^^^^^ npm-unpinned`,
    'a scoped tool': `
      FROM node:24-alpine
      RUN npm i --global @nestjs/cli
      #                  ^^^^^^^^^^^ npm-unpinned`,
    'one among pinned ones': `
      FROM node:24-alpine
      RUN npm install -g a@1 nodemon
      #                      ^^^^^^^ npm-unpinned`,
  },
  spares: {
    'a version': `
      FROM node:24-alpine
      RUN npm install -g typescript@5.9`,
    'a scoped tool with a version': `
      FROM node:24-alpine
      RUN npm install -g @nestjs/cli@11`,
    'a package of the project': `
      FROM node:24-alpine
      RUN npm install express`,
    'a file': `
      FROM node:24-alpine
      RUN npm install -g ./outil.tgz`,
  },
})
