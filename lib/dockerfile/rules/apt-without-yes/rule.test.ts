import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    install: `
      FROM debian:trixie-slim
      RUN apt-get install curl
      #   ^^^^^^^^^^^^^^^^^^^^ apt-without-yes`,
    upgrade: `
      FROM debian:trixie-slim
      RUN apt-get update && apt-get upgrade
      #                     ^^^^^^^^^^^^^^^ apt-without-yes`,
    'one quiet letter only': `
      FROM debian:trixie-slim
      RUN apt-get -q install curl
      #   ^^^^^^^^^^^^^^^^^^^^^^^ apt-without-yes`,
  },
  spares: {
    '-y': `
      FROM debian:trixie-slim
      RUN apt-get install -y curl`,
    'a group of letters': `
      FROM debian:trixie-slim
      RUN apt-get -qy install curl`,
    '-qq, which implies it': `
      FROM debian:trixie-slim
      RUN apt-get -qq install curl`,
    '--yes': `
      FROM debian:trixie-slim
      RUN apt-get --yes install curl`,
    'a yes in a pipe': `
      FROM debian:trixie-slim
      RUN yes | apt-get install curl`,
  },
})
