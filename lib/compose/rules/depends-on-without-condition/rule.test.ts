import { testRule } from '../shared/test-rule'

testRule('depends-on-without-condition', {
  catches: [
    `services:
  api:
    image: my-api
    depends_on:
      - db # <- here
  db:
    image: postgres:17-alpine
`,
    `services:
  api:
    image: my-api
    depends_on: [auth] # <- here
  auth:
    image: my-auth
    healthcheck:
      test: ["CMD", "wget", "-qO-", "http://localhost:8000/health"]
`,
    `services:
  api:
    image: my-api
    depends_on:
      cache: # <- here
        condition: service_started
  cache:
    image: docker.io/library/redis:8-alpine
`,
  ],
  misses: [
    `services:
  api:
    image: my-api
    depends_on:
      db:
        condition: service_healthy
  db:
    image: postgres:17-alpine
    healthcheck:
      test: ["CMD", "pg_isready"]
`,
    `services:
  web:
    image: my-web
    depends_on: [api]
  api:
    image: my-api
`,
    `services:
  api:
    image: my-api
    depends_on:
      migrations:
        condition: service_completed_successfully
  migrations:
    image: postgres:17-alpine
    command: ["psql", "-f", "/init.sql"]
`,
    `services:
  web:
    image: my-web
    depends_on: [api]
  api:
    image: my-api
    healthcheck:
      disable: true
`,
  ],
})
