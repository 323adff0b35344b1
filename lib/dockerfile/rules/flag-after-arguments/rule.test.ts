import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    '--from last': `
      FROM node:24 AS build
      FROM node:24
      COPY dist ./dist --from=build
      #                ^^^^^^^^^^^^ flag-after-arguments`,
    '--chown in the middle': `
      FROM node:24-alpine
      COPY . --chown=node /app/
      #      ^^^^^^^^^^^^ flag-after-arguments`,
    ADD: `
      FROM node:24-alpine
      ADD a b --chmod=755
      #       ^^^^^^^^^^^ flag-after-arguments`,
  },
  spares: {
    'in its place': `
      FROM node:24-alpine
      COPY --chown=node . .`,
    'a file with dashes': `
      FROM node:24-alpine
      COPY --chown=node -- --fichier .`,
    'an option of a command': `
      FROM node:24-alpine
      RUN npm ci --from=a`,
  },
})
