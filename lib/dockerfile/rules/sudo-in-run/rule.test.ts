import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'sudo first': `
      FROM debian:trixie-slim
      RUN sudo apt-get update
      #   ^^^^ sudo-in-run`,
    'sudo after &&': `
      FROM debian:trixie-slim
      RUN ls && sudo -u postgres psql
      #         ^^^^ sudo-in-run`,
    'sudo after a variable': `
      FROM debian:trixie-slim
      RUN A=1 sudo make install
      #       ^^^^ sudo-in-run`,
  },
  spares: {
    'sudo installed': `
      FROM debian:trixie-slim
      RUN apt-get install -y sudo`,
    'a file of sudo': `
      FROM debian:trixie-slim
      RUN echo "a ALL=(ALL) ALL" > /etc/sudoers.d/a`,
    'no sudo': `
      FROM debian:trixie-slim
      RUN make install`,
  },
})
