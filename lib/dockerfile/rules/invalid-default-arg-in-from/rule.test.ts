import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  context: { args: { VERSION: '24' } },
  catches: {
    'a value given only at build time': `
      ARG VERSION
      FROM node:$VERSION
      #    ^^^^^^^^^^^^^ InvalidDefaultArgInFrom`,
    'a name that no value can save': `
      FROM Node
      #    ^^^^ InvalidDefaultArgInFrom`,
  },
  spares: {
    'a default value': 'ARG VERSION=22\nFROM node:$VERSION',
    'an empty suffix': 'ARG SUFFIXE\nFROM node:24$SUFFIXE',
  },
})
