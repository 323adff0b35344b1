import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'the same program twice': `
      FROM node:24-alpine
      ENTRYPOINT ["node"]
      CMD ["node", "server.js"]
      #    ^^^^^^ cmd-repeats-entrypoint`,
    'another program': `
      FROM python:3.14-slim
      ENTRYPOINT ["python", "app.py"]
      CMD ["gunicorn", "app:app"]
      #    ^^^^^^^^^^ cmd-repeats-entrypoint`,
    'from a stage': `
      FROM node:24-alpine AS base
      ENTRYPOINT ["npm", "start"]
      FROM base
      CMD ["npm", "run", "dev"]
      #    ^^^^^ cmd-repeats-entrypoint`,
  },
  spares: {
    arguments: `
      FROM node:24-alpine
      ENTRYPOINT ["node"]
      CMD ["server.js"]`,
    'an entrypoint that launches its arguments': `
      FROM node:24-alpine
      ENTRYPOINT ["docker-entrypoint.sh"]
      CMD ["node", "server.js"]`,
    'a module': `
      FROM python:3.14-slim
      ENTRYPOINT ["python", "-m"]
      CMD ["uvicorn", "main:app"]`,
    'no entrypoint of its own': `
      FROM python:3.14-slim
      CMD ["python", "app.py"]`,
  },
})
