import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'a user of another image': `
      FROM python:3.14-slim
      USER node
      #    ^^^^ user-unknown`,
    'a name that nothing creates': `
      FROM node:24-alpine
      USER app
      #    ^^^ user-unknown`,
    'a user with a group': `
      FROM node:24-alpine
      USER app:app
      #    ^^^^^^^ user-unknown`,
  },
  spares: {
    'the user of the image': `
      FROM node:24-alpine
      USER node`,
    'a user created by adduser': `
      FROM node:24-alpine
      RUN adduser -D app
      USER app`,
    'a user created in the stage below': `
      FROM node:24-alpine AS base
      RUN adduser -D app
      FROM base
      USER app`,
    'a number': `
      FROM node:24-alpine
      USER 1000`,
    'an image we do not know': `
      FROM maison/base:1
      USER app`,
    'a user of every system': `
      FROM alpine:3.22
      USER nobody`,
  },
})
