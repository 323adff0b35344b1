import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'above the context': `
      FROM node:24-alpine
      COPY ../commun ./commun
      #    ^^^^^^^^^ copy-outside-context`,
    'a home folder': `
      FROM node:24-alpine
      COPY /home/eleve/projet /app
      #    ^^^^^^^^^^^^^^^^^^ copy-outside-context`,
    'a path of Windows': `
      FROM node:24-alpine
      COPY C:/projet /app
      #    ^^^^^^^^^ copy-outside-context`,
  },
  spares: {
    'a folder of the context': `
      FROM node:24-alpine
      COPY commun ./commun`,
    'an absolute path of the context': `
      FROM node:24-alpine
      COPY /src ./src`,
    'another stage': `
      FROM node:24 AS a
      FROM node:24
      COPY --from=a /home/node/app ./`,
    'dots in a name': `
      FROM node:24-alpine
      COPY ..config ./`,
  },
})
