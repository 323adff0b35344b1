import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'a shell form': `
      FROM node:24-alpine
      CMD node server.js
      #   ^^^^^^^^^^^^^^ JSONArgsRecommended`,
    'an array with single quotes': `
      FROM node:24-alpine
      ENTRYPOINT ['node', 'server.js']
      #          ^^^^^^^^^^^^^^^^^^^^^ JSONArgsRecommended`,
    'an array without its comma': `
      FROM node:24-alpine
      CMD ["node" "server.js"]
      #   ^^^^^^^^^^^^^^^^^^^^ JSONArgsRecommended`,
  },
  spares: {
    'an array': 'FROM node:24-alpine\nCMD ["node", "server.js"]',
    'a shell chosen on purpose': 'FROM alpine\nSHELL ["/bin/ash", "-eo", "pipefail", "-c"]\nCMD node server.js',
    'a RUN, which wants a shell': 'FROM alpine\nRUN echo bonjour',
  },
})
