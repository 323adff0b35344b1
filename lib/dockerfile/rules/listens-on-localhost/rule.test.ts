import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'once for the stages that inherit it': `
      FROM python:3.14-slim AS base
      CMD ["uvicorn", "main:app"]
      #    ^^^^^^^^^ listens-on-localhost
      FROM base AS dev
      FROM base`,
    'an address': `
      FROM python:3.14-slim
      CMD ["uvicorn", "main:app", "--host", "127.0.0.1"]
      #                                     ^^^^^^^^^^^ listens-on-localhost`,
    'by default': `
      FROM python:3.14-slim
      CMD ["uvicorn", "main:app"]
      #    ^^^^^^^^^ listens-on-localhost`,
    flask: `
      FROM python:3.14-slim
      CMD ["flask", "run", "--host=localhost"]
      #                    ^^^^^^^^^^^^^^^^^^ listens-on-localhost`,
    runserver: `
      FROM python:3.14-slim
      CMD ["python", "manage.py", "runserver"]
      #                           ^^^^^^^^^^^ listens-on-localhost`,
  },
  spares: {
    everywhere: `
      FROM python:3.14-slim
      CMD ["uvicorn", "main:app", "--host", "0.0.0.0"]`,
    'split between ENTRYPOINT and CMD': `
      FROM python:3.14-slim
      ENTRYPOINT ["uvicorn"]
      CMD ["main:app", "--host", "0.0.0.0"]`,
    'a variable of Flask': `
      FROM python:3.14-slim
      ENV FLASK_RUN_HOST=0.0.0.0
      CMD ["flask", "run"]`,
    'localhost of a database': `
      FROM node:24-alpine
      CMD ["node", "a.js", "--db", "localhost"]`,
    'runserver everywhere': `
      FROM python:3.14-slim
      CMD ["python", "manage.py", "runserver", "0.0.0.0:8000"]`,
  },
})
