import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'apt-get upgrade': `
      FROM debian:trixie-slim
      RUN apt-get update && apt-get upgrade -y
      #                     ^^^^^^^^^^^^^^^^^^ system-upgrade`,
    'dist-upgrade': `
      FROM debian:trixie-slim
      RUN apt-get -y dist-upgrade
      #   ^^^^^^^^^^^^^^^^^^^^^^^ system-upgrade`,
    'apk upgrade': `
      FROM alpine:3.22
      RUN apk upgrade --no-cache
      #   ^^^^^^^^^^^^^^^^^^^^^^ system-upgrade`,
  },
  spares: {
    'an install': `
      FROM debian:trixie-slim
      RUN apt-get install -y curl`,
    'one package upgraded': `
      FROM alpine:3.22
      RUN apk upgrade openssl`,
    'npm upgrade': `
      FROM node:24-alpine
      RUN npm upgrade`,
  },
})
