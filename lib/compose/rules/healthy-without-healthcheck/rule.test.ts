import { testRule } from '../shared/test-rule'

testRule('healthy-without-healthcheck', {
  catches: [
    `services:
  api:
    image: my-api
    depends_on:
      db:
        condition: service_healthy # <- here
  db:
    image: postgres:17
`,
    `services:
  api:
    image: my-api
    depends_on:
      db: { condition: service_healthy } # <- here
  db:
    image: my-database
    healthcheck:
      disable: true
`,
    {
      'compose.yaml': `services:
  api:
    image: my-api
    depends_on:
      auth:
        condition: service_healthy # <- here
  auth:
    build: ./auth
`,
      'auth/Dockerfile': 'FROM python:3.14-slim\nCMD ["python", "main.py"]\n',
    },
  ],
  misses: [
    `services:
  api:
    image: my-api
    depends_on:
      db:
        condition: service_healthy
  db:
    image: postgres:17
    healthcheck:
      test: pg_isready
`,
    `services:
  api:
    image: my-api
    depends_on:
      auth:
        condition: service_healthy
  auth:
    image: my-auth
`,
    {
      'compose.yaml': `services:
  api:
    image: my-api
    depends_on:
      auth:
        condition: service_healthy
  auth:
    build: ./auth
`,
      'auth/Dockerfile': 'FROM python:3.14-slim\nHEALTHCHECK CMD ["python", "check.py"]\nCMD ["python", "main.py"]\n',
    },
  ],
})
