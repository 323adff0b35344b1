import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'yarn install': `
      FROM node:24-alpine
      RUN yarn install
      #   ^^^^^^^^^^^^ yarn-without-frozen-lockfile`,
    'yarn alone': `
      FROM node:24-alpine
      RUN yarn
      #   ^^^^ yarn-without-frozen-lockfile`,
    'pnpm install': `
      FROM node:24-alpine
      RUN pnpm install
      #   ^^^^^^^^^^^^ yarn-without-frozen-lockfile`,
  },
  spares: {
    '--frozen-lockfile': `
      FROM node:24-alpine
      RUN yarn install --frozen-lockfile`,
    '--immutable': `
      FROM node:24-alpine
      RUN yarn install --immutable`,
    'a script': `
      FROM node:24-alpine
      RUN yarn build`,
    'a version': `
      FROM node:24-alpine
      RUN yarn --version`,
  },
})
