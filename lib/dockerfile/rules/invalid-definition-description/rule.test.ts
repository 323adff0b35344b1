import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'a comment that does not start with the name': `
      # la version
      ARG VERSION=24
      # <- InvalidDefinitionDescription
      FROM node:24
      `,
    'a comment above a named stage': `
      # construction
      FROM node:24 AS build
      # <- InvalidDefinitionDescription`,
  },
  spares: {
    'a description': '# VERSION est la version de Node\nARG VERSION=24',
    'an empty line between': '# la version\n\nARG VERSION=24',
    'a stage without a name': '# construction\nFROM node:24',
  },
})
