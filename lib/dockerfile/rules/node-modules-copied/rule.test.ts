import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    node_modules: `
      FROM node:24-alpine
      COPY node_modules ./node_modules
      #    ^^^^^^^^^^^^ node-modules-copied`,
    'in a sub-folder': `
      FROM node:24-alpine
      COPY ./api/node_modules/ /app/node_modules/
      #    ^^^^^^^^^^^^^^^^^^^ node-modules-copied`,
    'a virtual environment': `
      FROM python:3.14-slim
      COPY .venv /app/.venv
      #    ^^^^^ node-modules-copied`,
  },
  spares: {
    'from another stage': `
      FROM node:24 AS deps
      FROM node:24-slim
      COPY --from=deps /app/node_modules ./node_modules`,
    'the manifest': `
      FROM node:24-alpine
      COPY package.json ./`,
    'a name that holds it': `
      FROM node:24-alpine
      COPY node_modules.md ./`,
  },
})
