import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'npm install': `
      FROM node:24-alpine
      RUN npm install
      #   ^^^^^^^^^^^ npm-install-instead-of-ci`,
    'npm i with options': `
      FROM node:24-alpine
      RUN npm i --omit=dev
      #   ^^^^^^^^^^^^^^^^ npm-install-instead-of-ci`,
    'among other commands': `
      FROM node:24-alpine
      RUN cd /app && npm install && npm run build
      #              ^^^^^^^^^^^ npm-install-instead-of-ci`,
  },
  spares: {
    'npm ci': `
      FROM node:24-alpine
      RUN npm ci`,
    'a named package': `
      FROM node:24-alpine
      RUN npm install express`,
    'a global tool': `
      FROM node:24-alpine
      RUN npm install -g typescript@5`,
    'words in an echo': `
      FROM node:24-alpine
      RUN echo npm install`,
  },
})
