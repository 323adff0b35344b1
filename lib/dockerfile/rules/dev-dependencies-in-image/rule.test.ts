import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'npm ci': `
      FROM node:24-alpine
      COPY package*.json ./
      RUN npm ci
      #   ^^^^^^ dev-dependencies-in-image
      CMD ["node", "a.js"]`,
    'npm install': `
      FROM node:24-alpine
      RUN npm install
      #   ^^^^^^^^^^^ dev-dependencies-in-image`,
    'NODE_ENV set too late': `
      FROM node:24-alpine
      RUN npm ci
      #   ^^^^^^ dev-dependencies-in-image
      ENV NODE_ENV=development`,
  },
  spares: {
    '--omit=dev': `
      FROM node:24-alpine
      RUN npm ci --omit=dev`,
    'NODE_ENV before': `
      FROM node:24-alpine
      ENV NODE_ENV=production
      RUN npm ci`,
    'a build in the same stage': `
      FROM node:24-alpine
      RUN npm ci
      RUN npm run build`,
    'a stage that is only copied from': `
      FROM node:24 AS build
      RUN npm ci
      FROM node:24-slim
      COPY --from=build /app /app`,
  },
})
