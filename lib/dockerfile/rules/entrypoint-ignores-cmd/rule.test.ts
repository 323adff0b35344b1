import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'once for the stages that inherit it': `
      FROM node:24-alpine AS base
      ENTRYPOINT node server.js
      CMD ["--verbose"]
      # <- entrypoint-ignores-cmd
      FROM base AS dev
      FROM base`,
    'a shell form': `
      FROM alpine:3.22
      ENTRYPOINT uvicorn
      CMD ["main:app"]
      # <- entrypoint-ignores-cmd`,
    'both in shell form': `
      FROM alpine:3.22
      ENTRYPOINT node
      CMD server.js
      # <- entrypoint-ignores-cmd`,
    'CMD first': `
      FROM alpine:3.22
      CMD ["b"]
      # <- entrypoint-ignores-cmd
      ENTRYPOINT a`,
  },
  spares: {
    JSON: `
      FROM alpine:3.22
      ENTRYPOINT ["uvicorn"]
      CMD ["main:app"]`,
    'no CMD': `
      FROM alpine:3.22
      ENTRYPOINT uvicorn main:app`,
    'arguments passed on': `
      FROM alpine:3.22
      ENTRYPOINT exec app "$@"
      CMD ["a"]`,
  },
})
