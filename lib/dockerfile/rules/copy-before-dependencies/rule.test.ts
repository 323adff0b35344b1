import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'npm ci': `
      FROM node:24-alpine
      WORKDIR /app
      COPY . .
      # <- copy-before-dependencies
      RUN npm ci`,
    'pip install -r': `
      FROM python:3.14-slim
      WORKDIR /app
      COPY ./ ./
      # <- copy-before-dependencies
      RUN pip install --no-cache-dir -r requirements.txt`,
    'go mod download after other commands': `
      FROM golang:1.27
      WORKDIR /src
      ADD . /src
      # <- copy-before-dependencies
      RUN go version && go mod download`,
  },
  spares: {
    'the manifest first': `
      FROM node:24-alpine
      COPY package*.json ./
      RUN npm ci
      COPY . .`,
    'only a part of the code': `
      FROM node:24-alpine
      COPY server ./server
      COPY package.json .
      RUN npm ci`,
    'a tool, not the dependencies': `
      FROM node:24-alpine
      COPY . .
      RUN npm install -g serve@14`,
    'a copy from another stage': `
      FROM node:24-alpine AS a
      FROM node:24
      COPY --from=a . .
      RUN npm ci`,
  },
})
