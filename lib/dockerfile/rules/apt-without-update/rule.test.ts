import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'no update': `
      FROM debian:trixie-slim
      RUN apt-get install -y curl
      #   ^^^^^^^^^^^^^^^^^^^^^^^ apt-without-update`,
    'lists removed since': `
      FROM debian:trixie-slim
      RUN apt-get update && apt-get install -y git && rm -rf /var/lib/apt/lists/*
      RUN apt-get install -y curl
      #   ^^^^^^^^^^^^^^^^^^^^^^^ apt-without-update`,
    'update after': `
      FROM debian:trixie-slim
      RUN apt-get install -y curl && apt-get update
      #   ^^^^^^^^^^^^^^^^^^^^^^^ apt-without-update`,
  },
  spares: {
    'update before': `
      FROM debian:trixie-slim
      RUN apt-get update && apt-get install -y curl`,
    'update with options': `
      FROM debian:trixie-slim
      RUN apt-get -qq update; apt-get -qq install curl`,
    'lists left by another RUN, which is said there': `
      FROM debian:trixie-slim AS base
      RUN apt-get update
      FROM base
      RUN apt-get install -y curl`,
    'a package in a file': `
      FROM debian:trixie-slim
      RUN apt-get install -y ./a.deb`,
    'a removal': `
      FROM debian:trixie-slim
      RUN apt-get remove -y curl`,
  },
})
