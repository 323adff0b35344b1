import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'curl in a slim image': `
      FROM debian:trixie-slim
      RUN curl -fsSL https://example.com/a.sh -o a.sh
      #   ^^^^ program-missing`,
    'useradd on Alpine': `
      FROM node:24-alpine
      RUN apk add --no-cache curl && useradd -m app
      #                              ^^^^^^^ program-missing`,
    'git before it is installed': `
      FROM node:24-slim AS base
      FROM base
      WORKDIR /app
      RUN git clone https://example.com/a.git .
      #   ^^^ program-missing
      RUN apt-get update && apt-get install -y git`,
    'a shell that is not there': `
      FROM alpine:3.22
      SHELL ["/bin/bash", "-c"]
      #      ^^^^^^^^^^^ program-missing
      RUN echo a`,
    'what the image starts': `
      FROM nginx:alpine
      CMD ["bash", "start.sh"]
      #    ^^^^^^ program-missing`,
  },
  spares: {
    installed: `
      FROM debian:trixie-slim
      RUN apt-get update && apt-get install -y curl && curl -fsSL https://example.com`,
    'in the full image': `
      FROM node:24
      RUN curl -fsSL https://example.com && git --version`,
    'copied from another image': `
      FROM debian:trixie-slim
      COPY --from=node:24 /usr/local/bin/node /usr/local/bin/node
      RUN node --version`,
    'with a fallback': `
      FROM debian:trixie-slim
      RUN curl -f https://example.com || wget https://example.com`,
    'an image we do not know': `
      FROM maison/base:1-alpine
      RUN curl -f https://example.com`,
    'brought by other packages': `
      FROM alpine:3.22
      RUN apk add --no-cache alpine-sdk
      RUN make`,
  },
})
