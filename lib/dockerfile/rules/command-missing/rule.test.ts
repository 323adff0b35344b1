import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    node: `
      FROM node:24-alpine
      # <- command-missing
      WORKDIR /app
      COPY . .`,
    python: `
      FROM python:3.14-slim
      # <- command-missing
      COPY . /app`,
    alpine: `
      FROM alpine:3.22
      # <- command-missing
      COPY outil /bin/`,
  },
  spares: {
    'a CMD': `
      FROM node:24-alpine
      COPY . .
      CMD ["node", "a.js"]`,
    'an ENTRYPOINT': `
      FROM node:24-alpine
      COPY . .
      ENTRYPOINT ["node"]`,
    'an image that serves': `
      FROM nginx:alpine
      COPY . /usr/share/nginx/html`,
    'nothing to run': `
      FROM node:24-alpine
      RUN npm install -g a@1`,
    'an image we do not know': `
      FROM maison/base:1
      COPY . .`,
  },
})
