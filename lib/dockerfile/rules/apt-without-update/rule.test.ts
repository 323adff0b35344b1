import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'no update': `
      FROM debian:trixie-slim
      RUN apt-get install -y curl
      #   ^^^^^^^^^^^^^^^^^^^^^^^ apt-without-update`,
    'update in another RUN': `
      FROM debian:trixie-slim
      RUN apt-get update
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
    'a package in a file': `
      FROM debian:trixie-slim
      RUN apt-get install -y ./a.deb`,
    'a removal': `
      FROM debian:trixie-slim
      RUN apt-get remove -y curl`,
  },
})
