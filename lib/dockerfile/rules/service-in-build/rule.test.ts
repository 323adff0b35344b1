import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    service: `
      FROM debian:trixie-slim
      RUN service postgresql start
      #   ^^^^^^^^^^^^^^^^^^^^^^^^ service-in-build`,
    systemctl: `
      FROM debian:trixie-slim
      RUN systemctl enable nginx
      #   ^^^^^^^^^^^^^^^^^^^^^^ service-in-build`,
    'in CMD': `
      FROM debian:trixie-slim
      CMD service nginx start
      #   ^^^^^^^^^^^^^^^^^^^ service-in-build`,
  },
  spares: {
    'a file of a service': `
      FROM debian:trixie-slim
      COPY a.service /etc/systemd/system/`,
    'a status': `
      FROM debian:trixie-slim
      RUN service --status-all`,
    'a word in an echo': `
      FROM debian:trixie-slim
      RUN echo systemctl start`,
  },
})
