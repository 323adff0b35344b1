import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'no option': `
      FROM debian:trixie-slim
      RUN apt-get update && apt-get install -y curl
      #                     ^^^^^^^^^^^^^^^^^^^^^^^ apt-recommends`,
    apt: `
      FROM debian:trixie-slim
      RUN apt update && apt install -y curl
      #                 ^^^^^^^^^^^^^^^^^^^ apt-recommends`,
    'options before the subcommand': `
      FROM debian:trixie-slim
      RUN apt-get -y install curl
      #   ^^^^^^^^^^^^^^^^^^^^^^^ apt-recommends`,
  },
  spares: {
    'the option': `
      FROM debian:trixie-slim
      RUN apt-get install -y --no-install-recommends curl`,
    'the setting': `
      FROM debian:trixie-slim
      RUN apt-get install -y -o APT::Install-Recommends=0 curl`,
    'a stage that is thrown away': `
      FROM debian:trixie AS a
      RUN apt-get install -y curl
      FROM scratch
      COPY --from=a /a /a`,
    'an update': `
      FROM debian:trixie-slim
      RUN apt-get update`,
  },
})
