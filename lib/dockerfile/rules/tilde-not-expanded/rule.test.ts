import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    WORKDIR: `
      FROM node:24-alpine
      WORKDIR ~/app
      #       ^^^^^ tilde-not-expanded`,
    'the destination of a copy': `
      FROM debian:trixie-slim
      COPY bashrc ~/.bashrc
      #           ^^^^^^^^^ tilde-not-expanded`,
    PATH: `
      FROM python:3.14-slim
      ENV PATH="$PATH:~/.local/bin"
      #        ^^^^^^^^^^^^^^^^^^^^ tilde-not-expanded`,
  },
  spares: {
    'a full path': `
      FROM node:24-alpine
      WORKDIR /home/node/app
      COPY . .
      ENV PATH=/root/.local/bin:$PATH`,
    'in a shell': `
      FROM node:24-alpine
      RUN mkdir ~/app && cp -r /src ~/app`,
    'a name that ends so': `
      FROM debian:trixie-slim
      COPY backup~ /srv/backup~
      ENV SUFFIX=a~b NAME=x~`,
  },
})
