import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'a capital in a stage name': `
      FROM node:24-alpine AS Build
      #                      ^^^^^ StageNameCasing
      FROM Build AS run`,
    'a name all in capitals': `
      FROM node:24 AS BUILD
      #               ^^^^^ StageNameCasing`,
  },
  spares: {
    'a name in lower case': 'FROM node:24-alpine AS build-1',
    'a capital in the reference to a stage': `
      FROM node:24-alpine AS build
      FROM alpine
      COPY --from=BUILD /app /app`,
    'a stage without a name': 'FROM node:24-alpine',
  },
})
