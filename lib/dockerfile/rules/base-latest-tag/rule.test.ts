import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    latest: `
      FROM node:latest
      #    ^^^^^^^^^^^ base-latest-tag`,
    'latest through a variable': `
      ARG VERSION=latest
      FROM node:$VERSION
      #    ^^^^^^^^^^^^^ base-latest-tag`,
    'latest of another registry': `
      FROM ghcr.io/a/b:latest
      #    ^^^^^^^^^^^^^^^^^^ base-latest-tag`,
  },
  spares: {
    'a version': `
      FROM node:24`,
    'latest with a digest': `
      FROM node:latest@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa`,
    'no tag, which another rule reports': `
      FROM node`,
    'a tag that holds the word': `
      FROM maison/a:latest-24`,
  },
})
