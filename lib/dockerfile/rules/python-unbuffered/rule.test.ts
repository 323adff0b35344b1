import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'a script': `
      FROM python:3.14-slim
      WORKDIR /app
      COPY . .
      CMD ["python", "main.py"]
      #    ^^^^^^^^^^^^^^^^^^^ python-unbuffered`,
    'in shell form, with an empty variable': `
      FROM python:3.14-slim
      ENV PYTHONUNBUFFERED=
      CMD python3 worker.py --all
      #   ^^^^^^^^^^^^^^^^^^^^^^^ python-unbuffered`,
    'as an entrypoint': `
      FROM python:3.13-slim AS base
      FROM base
      ENTRYPOINT ["python", "/srv/job.py"]
      #           ^^^^^^^^^^^^^^^^^^^^^^^ python-unbuffered`,
  },
  spares: {
    'the variable': `
      FROM python:3.14-slim
      ENV PYTHONUNBUFFERED=1
      CMD ["python", "main.py"]`,
    'the option': `
      FROM python:3.14-slim
      CMD ["python", "-u", "main.py"]`,
    'a server': `
      FROM python:3.14-slim
      CMD ["uvicorn", "main:app", "--host", "0.0.0.0"]`,
    'another image': `
      FROM maison/python:1
      CMD ["python", "main.py"]`,
  },
})
