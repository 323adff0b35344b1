import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'a variable never declared': `
      FROM node:$VERSION
      #    ^^^^^^^^^^^^^ UndefinedArgInFrom`,
    'a variable declared too late': `
      FROM node:24\${SUFFIXE}
      #    ^^^^^^^^^^^^^^^^^ UndefinedArgInFrom
      ARG SUFFIXE=-alpine`,
  },
  spares: {
    'an ARG above': 'ARG VERSION=24\nFROM node:$VERSION',
    'an ARG without a value': 'ARG SUFFIXE\nFROM node:24$SUFFIXE',
    'a predefined one': 'FROM --platform=$BUILDPLATFORM node:24',
  },
})
