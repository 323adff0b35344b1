import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'no USER at all': `
      FROM node:24-alpine
      WORKDIR /app
      COPY . .
      CMD ["node", "server.js"]
      # <- root-at-end`,
    'USER root last': `
      FROM node:24-alpine
      USER node
      USER root
      #    ^^^^ root-at-end
      CMD ["node", "server.js"]`,
    'a stage that starts from another': `
      FROM node:24-alpine AS base
      FROM base
      CMD ["node", "server.js"]
      # <- root-at-end`,
  },
  spares: {
    'a base for others': `
      FROM debian:trixie-slim
      RUN apt-get update && apt-get install -y nodejs
      CMD ["node"]`,
    'a server that splits its rights': `
      FROM alpine:3.22
      RUN apk add --no-cache nginx
      CMD ["nginx", "-g", "daemon off;"]`,
    'an entrypoint that has a tool to leave root': `
      FROM alpine:3.22
      RUN apk add --no-cache su-exec
      COPY start.sh /
      ENTRYPOINT ["/start.sh"]`,
    'a user': `
      FROM node:24-alpine
      USER node
      CMD ["node", "server.js"]`,
    'a number': `
      FROM node:24-alpine
      USER 1000:1000
      CMD ["node", "server.js"]`,
    'a service that gives up its rights': `
      FROM nginx:alpine
      COPY . /usr/share/nginx/html
      CMD ["nginx", "-g", "daemon off;"]`,
    'an image we do not know': `
      FROM maison/base:1
      CMD ["a"]`,
    'an image that has its user': `
      FROM adminer:latest
      CMD ["php"]`,
  },
})
