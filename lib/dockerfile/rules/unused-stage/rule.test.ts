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
    'the end of a chain of two': `
      FROM node:24 AS a
      FROM a AS b
      #         ^ unused-stage
      FROM nginx:alpine`,
  },
  spares: {
    'a file of several targets': `
      FROM golang:1.27 AS base
      FROM base AS linux
      FROM base AS windows
      FROM base`,
    'one that a variable chooses': `
      ARG VARIANT=alpine
      FROM alpine:3.22 AS run-alpine
      FROM debian:trixie-slim AS run-debian
      FROM run-\${VARIANT}`,
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
