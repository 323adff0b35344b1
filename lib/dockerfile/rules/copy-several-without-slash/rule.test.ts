import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'two files': `
      FROM node:24-alpine
      COPY package.json package-lock.json /app
      #                                   ^^^^ copy-several-without-slash`,
    ADD: `
      FROM node:24-alpine
      ADD a b dossier
      #       ^^^^^^^ copy-several-without-slash`,
    'JSON form': `
      FROM node:24-alpine
      COPY ["a b", "c", "/app"]
      #                 ^^^^^^ copy-several-without-slash`,
  },
  spares: {
    'a slash': `
      FROM node:24-alpine
      COPY a b /app/`,
    'the current folder': `
      FROM node:24-alpine
      COPY a b .`,
    'one file': `
      FROM node:24-alpine
      COPY a /app`,
    'a variable that ends with a slash': `
      FROM node:24-alpine
      ENV APP=/app/
      COPY a b $APP`,
  },
})
