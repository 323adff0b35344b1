import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'a relative path, which starts at the root': `
      FROM node:24-alpine AS build
      WORKDIR /app
      COPY . .
      RUN npm ci && npm run build
      FROM nginx:alpine
      COPY --from=build dist /usr/share/nginx/html
      #                 ^^^^ copy-from-elsewhere`,
    'another folder than that of the stage': `
      FROM golang:1.27 AS build
      WORKDIR /src
      COPY . .
      RUN go build -o server .
      FROM alpine:3.22
      COPY --from=build /app/server /server
      #                 ^^^^^^^^^^^ copy-from-elsewhere`,
    'by the number of the stage': `
      FROM python:3.14-slim
      WORKDIR /code
      COPY requirements.txt .
      RUN pip install --prefix=/install -r requirements.txt
      FROM python:3.14-slim
      COPY --from=0 ./packages /usr/local
      #             ^^^^^^^^^^ copy-from-elsewhere`,
  },
  spares: {
    'the folder of the stage': `
      FROM node:24-alpine AS build
      WORKDIR /app
      COPY . .
      RUN npm run build
      FROM nginx:alpine
      COPY --from=build /app/dist /usr/share/nginx/html
      COPY --from=build app/public /usr/share/nginx/html`,
    'a folder that a command names': `
      FROM golang:1.27 AS build
      WORKDIR /src
      RUN go build -o /out/server .
      FROM scratch
      COPY --from=build /out/server /etc/ssl/certs /`,
    'a stage that works at the root': `
      FROM node:24-alpine AS build
      COPY . .
      RUN npm run build
      FROM nginx:alpine
      COPY --from=build /dist /usr/share/nginx/html`,
    'an image that we do not know': `
      FROM maison/base:1 AS build
      WORKDIR /src
      FROM alpine:3.22
      COPY --from=build /app /app
      COPY --from=maison/outils:1 /tools /tools`,
  },
})
