import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'npm start': `
      FROM node:24-alpine
      RUN npm start
      #   ^^^^^^^^^ server-in-run`,
    'node server.js': `
      FROM node:24-alpine
      RUN npm ci && node server.js
      #             ^^^^^^^^^^^^^^ server-in-run`,
    uvicorn: `
      FROM python:3.14-slim
      RUN uvicorn main:app
      #   ^^^^^^^^^^^^^^^^ server-in-run`,
  },
  spares: {
    'in CMD': `
      FROM node:24-alpine
      CMD ["node", "server.js"]`,
    'a script that ends': `
      FROM node:24-alpine
      RUN node scripts/migrate.js`,
    'a build': `
      FROM node:24-alpine
      RUN npm run build`,
    'a version': `
      FROM nginx:alpine
      RUN nginx -t`,
    'a package of that name': `
      FROM debian:trixie
      RUN apt-get install -y nginx`,
  },
})
