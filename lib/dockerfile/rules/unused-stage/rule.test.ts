import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'a stage that nothing takes': `
      FROM node:24 AS build
      #               ^^^^^ unused-stage
      RUN npm run build
      FROM nginx:alpine
      COPY dist /srv`,
    'a stage without a name': `
      FROM node:24
      #    ^^^^^^^ unused-stage
      FROM nginx:alpine`,
    'a chain of two': `
      FROM node:24 AS a
      #               ^ unused-stage
      FROM a AS b
      #         ^ unused-stage
      FROM nginx:alpine`,
  },
  spares: {
    'copied from': `
      FROM node:24 AS build
      FROM nginx:alpine
      COPY --from=build /a /a`,
    'a base': `
      FROM node:24 AS base
      FROM base`,
    mounted: `
      FROM node:24 AS deps
      FROM node:24
      RUN --mount=type=bind,from=deps,target=/d ls`,
    'a stage for tests': `
      FROM node:24 AS tests
      FROM nginx:alpine`,
  },
})
