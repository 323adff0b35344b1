import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  context: {
    files: {
      'start.sh': '#!/bin/bash\nset -e\nexec node server.js\n',
      'check.py': '#!/usr/bin/env python3\nprint(1)\n',
      'plain.sh': '#!/bin/sh\nexec node server.js\n',
    },
  },
  catches: {
    'bash on Alpine': `
      FROM node:24-alpine
      COPY start.sh /
      ENTRYPOINT ["/start.sh"]
      #           ^^^^^^^^^^^ script-interpreter-missing`,
    'python3 by env': `
      FROM nginx:alpine
      COPY check.py /usr/local/bin/
      RUN /usr/local/bin/check.py
      #   ^^^^^^^^^^^^^^^^^^^^^^^ script-interpreter-missing`,
    'in shell form': `
      FROM alpine:3.22
      COPY . /app
      WORKDIR /app
      CMD ./start.sh --verbose
      #   ^^^^^^^^^^ script-interpreter-missing`,
  },
  spares: {
    'bash installed': `
      FROM node:24-alpine
      COPY start.sh /
      ENTRYPOINT ["/start.sh"]
      RUN apk add --no-cache bash`,
    'the shell of the image': `
      FROM node:24-alpine
      COPY plain.sh /
      ENTRYPOINT ["/plain.sh"]`,
    'started by sh, which does not read the first line': `
      FROM node:24-alpine
      COPY start.sh /
      CMD ["sh", "/start.sh"]`,
    'an image with bash': `
      FROM node:24-slim
      COPY start.sh /
      ENTRYPOINT ["/start.sh"]`,
  },
})
