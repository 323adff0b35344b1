import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'apt install': `
      FROM debian:trixie-slim
      RUN apt install -y curl
      #   ^^^ apt-instead-of-apt-get`,
    'apt update': `
      FROM debian:trixie-slim
      RUN apt update
      #   ^^^ apt-instead-of-apt-get`,
    'after a variable': `
      FROM debian:trixie-slim
      RUN DEBIAN_FRONTEND=noninteractive apt install -y curl
      #                                  ^^^ apt-instead-of-apt-get`,
  },
  spares: {
    'apt-get': `
      FROM debian:trixie-slim
      RUN apt-get install -y curl`,
    'apt-cache': `
      FROM debian:trixie-slim
      RUN apt-cache policy`,
    'a folder of apt': `
      FROM debian:trixie-slim
      RUN rm -rf /var/lib/apt/lists`,
  },
})
