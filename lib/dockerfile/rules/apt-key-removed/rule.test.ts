import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'behind a pipe': `
      FROM debian:trixie-slim
      RUN curl -fsSL https://example.com/key.asc | apt-key add -
      #                                            ^^^^^^^^^^^^^ apt-key-removed`,
    'from a key server': `
      FROM ubuntu:24.04
      RUN apt-key adv --keyserver keyserver.ubuntu.com --recv-keys ABCD
      #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ apt-key-removed`,
    'with sudo': `
      FROM ubuntu:24.04
      RUN sudo apt-key add key.asc
      #   ^^^^^^^^^^^^^^^^^^^^^^^^ apt-key-removed`,
  },
  spares: {
    'a key of its own': `
      FROM debian:trixie-slim
      RUN curl -fsSL https://example.com/key.asc -o /etc/apt/keyrings/example.asc`,
    'only its name': `
      FROM debian:trixie-slim
      RUN echo apt-key is gone`,
    'copied by ADD': `
      FROM debian:trixie-slim
      ADD --checksum=sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa https://example.com/key.asc /etc/apt/keyrings/apt-key.asc`,
  },
})
