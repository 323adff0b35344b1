import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'apt-get on Alpine': `
      FROM node:24-alpine
      RUN apt-get update
      #   ^^^^^^^ wrong-package-manager`,
    'apk on Debian': `
      FROM python:3.14-slim
      RUN apk add curl
      #   ^^^ wrong-package-manager`,
    'yum on Ubuntu': `
      FROM ubuntu:24.04
      RUN yum install -y curl
      #   ^^^ wrong-package-manager`,
  },
  spares: {
    'apk on Alpine': `
      FROM node:24-alpine
      RUN apk add curl`,
    'apt-get on Debian': `
      FROM python:3.14-slim
      RUN apt-get update`,
    'an image we do not know': `
      FROM maison/base:1
      RUN apk add curl`,
    'a word in an echo': `
      FROM node:24-alpine
      RUN echo apt-get`,
  },
})
