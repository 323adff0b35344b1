import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  context: {
    files: {
      'start.sh': '#!/bin/sh\r\nexec node server.js\r\n',
      'scripts/setup.sh': '#!/bin/sh\r\necho ok\r\n',
      'unix.sh': '#!/bin/sh\necho ok\n',
      'notes.sh': 'echo no first line\r\n',
    },
  },
  catches: {
    'the entrypoint': `
      FROM node:24-alpine
      COPY start.sh /
      ENTRYPOINT ["/start.sh"]
      #           ^^^^^^^^^^^ script-line-endings`,
    'a script of the build': `
      FROM debian:trixie-slim
      COPY scripts/ /scripts/
      RUN chmod +x /scripts/setup.sh && /scripts/setup.sh
      #                                 ^^^^^^^^^^^^^^^^^ script-line-endings`,
    'by a shell': `
      FROM node:24-alpine
      COPY . .
      CMD sh start.sh
      #      ^^^^^^^^ script-line-endings`,
  },
  spares: {
    'the line endings of Unix': `
      FROM node:24-alpine
      COPY unix.sh /
      ENTRYPOINT ["/unix.sh"]`,
    repaired: `
      FROM node:24-alpine
      COPY start.sh /
      RUN sed -i 's/\\r$//' /start.sh
      ENTRYPOINT ["/start.sh"]`,
    'not from this context': `
      FROM node:24-alpine
      ENTRYPOINT ["/usr/local/bin/start.sh"]`,
    'not a script': `
      FROM node:24-alpine
      COPY notes.sh /
      CMD ["cat", "/notes.sh"]`,
  },
})
