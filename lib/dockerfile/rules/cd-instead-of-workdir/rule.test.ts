import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'cd alone': `
      FROM alpine:3.22
      RUN cd /app
      #   ^^^^^^^ cd-instead-of-workdir`,
    'cd then a command': `
      FROM node:24-alpine
      RUN cd /app && npm ci
      #   ^^^^^^^ cd-instead-of-workdir`,
    'cd in a heredoc': `
      FROM node:24-alpine
      RUN <<EOF
      cd /app
      # <- cd-instead-of-workdir
      npm ci
      EOF`,
  },
  spares: {
    'a passage through a temporary folder': `
      FROM debian:trixie-slim
      RUN cd /tmp && tar xf a.tar && make -C a install`,
    'a folder made for the occasion': `
      FROM debian:trixie-slim
      RUN cd "$(mktemp -d)" && touch a`,
    WORKDIR: `
      FROM node:24-alpine
      WORKDIR /app
      RUN npm ci`,
    'cd in the middle of a command': `
      FROM alpine:3.22
      RUN mkdir /a && cd /a && touch b`,
    'a word that starts alike': `
      FROM alpine:3.22
      RUN cdrom --list`,
    'a subcommand': `
      FROM alpine:3.22
      RUN git -C /app pull`,
  },
})
