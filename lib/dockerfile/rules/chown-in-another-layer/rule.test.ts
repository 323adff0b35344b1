import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'after COPY': `
      FROM node:24-alpine
      WORKDIR /app
      COPY . .
      RUN chown -R node:node /app
      #   ^^^^^^^^^^^^^^^^^^^^^^^ chown-in-another-layer`,
    'a numeric owner': `
      FROM node:24-alpine
      COPY a /a
      RUN chown -R 1000 /a
      #   ^^^^^^^^^^^^^^^^ chown-in-another-layer`,
    'several letters': `
      FROM node:24-alpine
      ADD a /a
      RUN chown -vR node /a
      #   ^^^^^^^^^^^^^^^^^ chown-in-another-layer`,
  },
  spares: {
    '--chown': `
      FROM node:24-alpine
      COPY --chown=node:node . .`,
    'before any copy': `
      FROM node:24-alpine
      RUN chown -R node /app
      COPY a /a`,
    'one file': `
      FROM node:24-alpine
      COPY a /a
      RUN chown node /a`,
    'with the command that creates': `
      FROM node:24-alpine
      COPY a /a
      RUN mkdir /data && chown -R node /data`,
  },
})
