import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'a command': `
      FROM alpine:3.22
      ONBUILD npm ci
      #       ^^^ onbuild-unknown-instruction`,
    'a typo': `
      FROM alpine:3.22
      ONBUILD COPPY . .
      #       ^^^^^ onbuild-unknown-instruction`,
    'a word': `
      FROM alpine:3.22
      ONBUILD bonjour
      #       ^^^^^^^ onbuild-unknown-instruction`,
  },
  spares: {
    'a known one': `
      FROM alpine:3.22
      ONBUILD RUN npm ci`,
    'lower case': `
      FROM alpine:3.22
      ONBUILD run npm ci`,
    'one that Docker refuses itself': `
      FROM alpine:3.22
      ONBUILD FROM a`,
  },
})
