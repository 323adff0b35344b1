import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    ENV: `
      FROM debian:trixie-slim
      ENV DEBIAN_FRONTEND=noninteractive
      #   ^^^^^^^^^^^^^^^ frontend-variable-kept`,
    'among others': `
      FROM debian:trixie-slim
      ENV A=1 DEBIAN_FRONTEND=noninteractive
      #       ^^^^^^^^^^^^^^^ frontend-variable-kept`,
    'the old form': `
      FROM debian:trixie-slim
      ENV DEBIAN_FRONTEND noninteractive
      #   ^^^^^^^^^^^^^^^ frontend-variable-kept`,
  },
  spares: {
    ARG: `
      FROM debian:trixie-slim
      ARG DEBIAN_FRONTEND=noninteractive`,
    'in a RUN': `
      FROM debian:trixie-slim
      RUN DEBIAN_FRONTEND=noninteractive apt-get install -y a`,
    'another variable': `
      FROM debian:trixie-slim
      ENV DEBIAN=1`,
  },
})
