import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'a name': `
      FROM python:3.14-slim
      RUN pip install flask
      #               ^^^^^ pip-unpinned`,
    'one name among pinned ones': `
      FROM python:3.14-slim
      RUN pip install gunicorn==23 flask
      #                            ^^^^^ pip-unpinned`,
    'an extra': `
      FROM python:3.14-slim
      RUN pip install uvicorn[standard]
      #               ^^^^^^^^^^^^^^^^^ pip-unpinned`,
  },
  spares: {
    'a version': `
      FROM python:3.14-slim
      RUN pip install flask==3.1.2`,
    'a list': `
      FROM python:3.14-slim
      RUN pip install -r requirements.txt`,
    'the project itself': `
      FROM python:3.14-slim
      RUN pip install .`,
    'a range': `
      FROM python:3.14-slim
      RUN pip install "flask>=3,<4"`,
    'pip itself': `
      FROM python:3.14-slim
      RUN pip install --upgrade pip`,
  },
})
