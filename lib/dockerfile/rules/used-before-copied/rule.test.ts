import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'requirements.txt': `
      FROM python:3.14-slim
      WORKDIR /app
      RUN pip install --no-cache-dir -r requirements.txt
      #                                 ^^^^^^^^^^^^^^^^ used-before-copied
      COPY . .`,
    'the lock file of npm ci': `
      FROM node:24-alpine
      WORKDIR /app
      COPY package.json ./
      RUN npm ci
      #   ^^^^^^ used-before-copied
      COPY . .`,
    'copied to another folder': `
      FROM node:24-alpine
      COPY package.json package-lock.json /tmp/
      WORKDIR /app
      RUN npm install
      #   ^^^^^^^^^^^ used-before-copied`,
    'a script': `
      FROM debian:trixie-slim
      WORKDIR /app
      RUN chmod +x start.sh
      #            ^^^^^^^^ used-before-copied
      COPY start.sh .`,
  },
  spares: {
    copied: `
      FROM node:24-alpine
      WORKDIR /app
      COPY package*.json ./
      RUN npm ci`,
    'the whole context, or a folder': `
      FROM python:3.14-slim AS base
      COPY src /app
      FROM base
      WORKDIR /app
      RUN pip install -r requirements.txt`,
    mounted: `
      FROM node:24-alpine
      WORKDIR /app
      RUN --mount=type=bind,source=package.json,target=package.json npm install`,
    'made by a command': `
      FROM node:24-alpine
      RUN apk add --no-cache git && git clone https://example.com/a.git /app
      WORKDIR /app
      RUN npm ci`,
    'an image that may hold it': `
      FROM maison/base:1
      RUN pip install -r requirements.txt`,
    'a package by its name': `
      FROM node:24-alpine
      RUN npm install -g serve && npm install express`,
  },
})
