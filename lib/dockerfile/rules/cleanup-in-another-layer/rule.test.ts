import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'the lists of apt': `
      FROM debian:trixie-slim
      RUN apt-get update && apt-get install -y curl
      RUN rm -rf /var/lib/apt/lists/*
      # <- cleanup-in-another-layer`,
    'a cache': `
      FROM node:24-alpine
      RUN npm ci
      RUN rm -rf /root/.npm
      # <- cleanup-in-another-layer`,
    'apt-get clean': `
      FROM debian:trixie-slim
      RUN apt-get install -y curl
      RUN apt-get clean && rm -rf /var/lib/apt/lists/*
      # <- cleanup-in-another-layer`,
  },
  spares: {
    'in the same RUN': `
      FROM debian:trixie-slim
      RUN apt-get install -y curl && rm -rf /var/lib/apt/lists/*`,
    'the first RUN of a stage': `
      FROM debian:trixie-slim
      RUN rm -rf /var/cache/x`,
    'a file that is replaced': `
      FROM alpine:3.22
      RUN a
      RUN rm /etc/nginx/conf.d/default.conf`,
  },
})
