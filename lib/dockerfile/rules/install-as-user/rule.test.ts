import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    apt: `
      FROM node:24-slim
      USER node
      RUN apt-get update && apt-get install -y curl
      #   ^^^^^^^^^^^^^^ install-as-user`,
    'in a stage that starts from another': `
      FROM alpine:3.22 AS base
      RUN adduser -D app
      USER app:app
      FROM base
      RUN apk add --no-cache git
      #   ^^^^^^^^^^^^^^^^^^^^^^ install-as-user`,
    'chown after USER': `
      FROM python:3.14-slim
      USER 1000
      COPY . /app
      RUN chown -R 1000 /app
      #   ^^^^^^^^^^^^^^^^^^ install-as-user`,
    'a global package of npm': `
      FROM node:24-alpine
      USER node
      RUN npm install -g serve
      #   ^^^^^^^^^^^^^^^^^^^^ install-as-user`,
  },
  spares: {
    'before USER': `
      FROM node:24-slim
      RUN apt-get update && apt-get install -y curl
      USER node`,
    'back to root': `
      FROM node:24-slim
      USER node
      USER root
      RUN apt-get update && apt-get install -y curl
      USER node`,
    'by sudo': `
      FROM maison/base:1
      USER app
      RUN sudo apt-get update && sudo apt-get install -y curl`,
    'what a user may install': `
      FROM node:24-alpine
      USER node
      WORKDIR /home/node/app
      RUN npm ci && chmod +x start.sh`,
  },
})
