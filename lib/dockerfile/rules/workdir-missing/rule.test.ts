import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'a dot': `
      FROM node:24-alpine
      COPY . .
      #      ^ workdir-missing`,
    'a relative folder': `
      FROM node:24-alpine
      COPY src ./src
      #        ^^^^^ workdir-missing`,
    'WORKDIR too late': `
      FROM node:24-alpine
      COPY . .
      #      ^ workdir-missing
      WORKDIR /app`,
  },
  spares: {
    WORKDIR: `
      FROM node:24-alpine
      WORKDIR /app
      COPY . .`,
    'an absolute destination': `
      FROM node:24-alpine
      COPY . /app`,
    'an image with a folder of its own': `
      FROM golang:latest
      COPY . .`,
    'an image we do not know': `
      FROM maison/base:1
      COPY . .`,
    'the empty image': `
      FROM scratch
      COPY a .`,
  },
})
