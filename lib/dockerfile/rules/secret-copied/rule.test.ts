import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    '.env': `
      FROM node:24-alpine
      COPY .env ./
      #    ^^^^ secret-copied`,
    'a private key among others': `
      FROM node:24-alpine
      COPY package.json keys/id_ed25519 /app/
      #                 ^^^^^^^^^^^^^^^ secret-copied`,
    '.npmrc': `
      FROM node:24-alpine
      COPY .npmrc /root/.npmrc
      #    ^^^^^^ secret-copied`,
  },
  spares: {
    'an example': `
      FROM node:24-alpine
      COPY .env.example ./.env`,
    'a public key': `
      FROM node:24-alpine
      COPY id_ed25519.pub /root/`,
    'a certificate': `
      FROM node:24-alpine
      COPY ca.pem /etc/ssl/`,
    'a file of another stage': `
      FROM node:24 AS a
      FROM node:24
      COPY --from=a /.env ./`,
  },
})
