import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'a folder': `
      FROM node:24-alpine
      ENV PATH=/app/bin
      #        ^^^^^^^^ path-overwritten`,
    quoted: `
      FROM node:24-alpine
      ENV PATH="/app/bin:/opt/bin"
      #        ^^^^^^^^^^^^^^^^^^^ path-overwritten`,
    'the old form': `
      FROM node:24-alpine
      ENV PATH /app/bin
      #        ^^^^^^^^ path-overwritten`,
  },
  spares: {
    'added to': `
      FROM node:24-alpine
      ENV PATH=/app/bin:$PATH`,
    braces: `
      FROM node:24-alpine
      ENV PATH="\${PATH}:/app/bin"`,
    'a whole path': `
      FROM node:24-alpine
      ENV PATH=/app/bin:/usr/local/bin:/usr/bin:/bin`,
    'another variable': `
      FROM node:24-alpine
      ENV PYTHONPATH=/app`,
  },
})
