import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    CMD: `
      FROM node:24-alpine
      CMD ["node server.js"]
      #    ^^^^^^^^^^^^^^^^ json-in-one-word`,
    ENTRYPOINT: `
      FROM node:24-alpine
      ENTRYPOINT ["npm run start"]
      #           ^^^^^^^^^^^^^^^ json-in-one-word`,
    RUN: `
      FROM node:24-alpine
      RUN ["npm ci"]
      #    ^^^^^^^^ json-in-one-word`,
  },
  spares: {
    'separate words': `
      FROM node:24-alpine
      CMD ["node", "server.js"]`,
    'a space in an argument': `
      FROM node:24-alpine
      CMD ["echo", "a b"]`,
    'arguments of an entrypoint': `
      FROM node:24-alpine
      ENTRYPOINT ["echo"]
      CMD ["a b"]`,
  },
})
