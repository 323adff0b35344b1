import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'once for the stages that inherit it': `
      FROM node:24-alpine AS base
      CMD ["npm", "start"]
      #    ^^^^^^^^^^^^^^ npm-as-main-process
      FROM base AS dev
      FROM base`,
    'npm start': `
      FROM node:24-alpine
      CMD ["npm", "start"]
      #    ^^^^^^^^^^^^^^ npm-as-main-process`,
    yarn: `
      FROM node:24-alpine
      CMD ["yarn", "start"]
      #    ^^^^^^^^^^^^^^^ npm-as-main-process`,
    npx: `
      FROM node:24-alpine
      CMD ["npx", "serve"]
      #    ^^^^^^^^^^^^^^ npm-as-main-process`,
  },
  spares: {
    node: `
      FROM node:24-alpine
      CMD ["node", "server.js"]`,
    'npm in a RUN': `
      FROM node:24-alpine
      RUN npm ci`,
    'arguments of an entrypoint': `
      FROM node:24-alpine
      ENTRYPOINT ["node"]
      CMD ["npm.js"]`,
  },
})
