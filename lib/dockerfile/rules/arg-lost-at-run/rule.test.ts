import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'in CMD': `
      FROM python:3.14-slim
      ARG PORT=8000
      CMD uvicorn main:app --host 0.0.0.0 --port $PORT
      #                                          ^^^^^ arg-lost-at-run`,
    'through sh -c': `
      FROM node:24-alpine
      ARG FILE=server.js
      ENTRYPOINT ["sh", "-c", "node $FILE"]
      #                       ^^^^^^^^^^^^ arg-lost-at-run`,
    'declared by a base, read by a health check': `
      FROM node:24-alpine AS base
      ARG PORT=3000
      FROM base
      HEALTHCHECK CMD wget -qO- http://localhost:\${PORT}/
      #                                          ^^^^^^^ arg-lost-at-run`,
  },
  spares: {
    'kept by ENV': `
      FROM python:3.14-slim
      ARG PORT=8000
      ENV PORT=$PORT
      CMD uvicorn main:app --port $PORT`,
    'a variable of the container': `
      FROM node:24-alpine
      ARG VERSION=1
      CMD node server.js $PORT`,
    'in RUN': `
      FROM node:24-alpine
      ARG PORT=3000
      RUN echo $PORT`,
    'exec form, where nothing replaces it': `
      FROM node:24-alpine
      ARG PORT=3000
      CMD ["node", "server.js", "$PORT"]`,
  },
})
