import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'ENV PORT': `
      FROM node:24-alpine
      ENV PORT=4000
      EXPOSE 3000
      #      ^^^^ expose-mismatch
      CMD ["node", "a.js"]`,
    '--port': `
      FROM python:3.14-slim
      EXPOSE 80
      #      ^^ expose-mismatch
      CMD ["uvicorn", "main:app", "--host", "0.0.0.0", "--port", "8000"]`,
    'a bind address': `
      FROM python:3.14-slim
      EXPOSE 80
      #      ^^ expose-mismatch
      CMD ["gunicorn", "--bind=0.0.0.0:8000", "app:app"]`,
  },
  spares: {
    'the same port': `
      FROM node:24-alpine
      ENV PORT=4000
      EXPOSE 4000
      CMD ["node", "a.js"]`,
    'one of several': `
      FROM node:24-alpine
      ENV PORT=4000
      EXPOSE 4000 9229
      CMD ["node", "a.js"]`,
    'a variable': `
      FROM node:24-alpine
      ENV PORT=4000
      EXPOSE $PORT`,
    'nothing known': `
      FROM node:24-alpine
      EXPOSE 3000
      CMD ["node", "a.js"]`,
    'the command wins over ENV': `
      FROM node:24-alpine
      ENV PORT=4000
      EXPOSE 5000
      CMD ["serve", "--port", "5000"]`,
  },
})
