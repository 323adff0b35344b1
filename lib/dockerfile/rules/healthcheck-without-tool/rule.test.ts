import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'curl on Alpine': `
      FROM node:24-alpine
      HEALTHCHECK CMD curl -f http://localhost:3000/health || exit 1
      #               ^^^^ healthcheck-without-tool`,
    'curl in JSON on slim': `
      FROM python:3.14-slim
      HEALTHCHECK CMD ["curl", "-f", "http://localhost"]
      #                ^^^^^^ healthcheck-without-tool`,
    'wget on slim': `
      FROM node:24-slim
      HEALTHCHECK --interval=5s CMD wget -qO- http://localhost
      #                             ^^^^ healthcheck-without-tool`,
  },
  spares: {
    'wget on Alpine, which busybox gives': `
      FROM node:24-alpine
      HEALTHCHECK CMD wget -qO- http://localhost`,
    'curl installed': `
      FROM node:24-alpine
      RUN apk add --no-cache curl
      HEALTHCHECK CMD curl -f http://localhost`,
    'curl installed in the stage below': `
      FROM node:24-alpine AS base
      RUN apk add --no-cache curl
      FROM base
      HEALTHCHECK CMD curl -f http://localhost`,
    'curl on the full image': `
      FROM node:24
      HEALTHCHECK CMD curl -f http://localhost`,
    'an image we do not know': `
      FROM maison/base:1
      HEALTHCHECK CMD curl localhost`,
  },
})
