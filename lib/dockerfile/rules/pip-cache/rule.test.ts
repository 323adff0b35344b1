import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'pip install': `
      FROM python:3.14-slim
      RUN pip install flask
      #   ^^^^^^^^^^^^^^^^^ pip-cache`,
    'python -m pip': `
      FROM python:3.14-slim
      RUN python -m pip install -r requirements.txt
      #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ pip-cache`,
    'pip3 after another command': `
      FROM python:3.14-slim
      RUN ls && pip3 install flask
      #         ^^^^^^^^^^^^^^^^^^ pip-cache`,
  },
  spares: {
    '--no-cache-dir': `
      FROM python:3.14-slim
      RUN pip install --no-cache-dir flask`,
    'the variable': `
      FROM python:3.14-slim
      ENV PIP_NO_CACHE_DIR=1
      RUN pip install flask`,
    'a cache mount': `
      FROM python:3.14-slim
      RUN --mount=type=cache,target=/root/.cache/pip pip install flask`,
    'a stage that is only copied from': `
      FROM python:3.14 AS build
      RUN pip install flask
      FROM python:3.14-slim
      COPY --from=build /a /a`,
  },
})
