import { testRule } from '../shared/test-rule'

testRule('localhost-between-services', {
  catches: [
    `services:
  order-service:
    image: my-orders
    environment:
      AUTH_URL: http://localhost:8000 # <- here
  auth-service:
    image: my-auth
    expose: ["8000"]
`,
    `services:
  api:
    image: my-api
    environment:
      - DATABASE_URL=postgres://app@127.0.0.1:5432/app # <- here
  db:
    image: postgres:17
`,
    `services:
  api:
    image: my-api
    environment:
      DB_HOST: localhost # <- here
      DB_PORT: 5432
  db:
    image: postgres:17
`,
    `services:
  web:
    image: my-web
    environment:
      API_URL: http://localhost:8080/api # <- here
  api:
    image: my-api
    ports: ["8080:3000"]
`,
  ],
  misses: [
    `services:
  api:
    image: my-api
    ports: ["8080:3000"]
    environment:
      SELF_URL: http://localhost:3000
  web:
    image: my-web
    ports: ["80:80"]
`,
    `services:
  front:
    image: my-front
    environment:
      VITE_API_URL: http://localhost:8080
      CORS_ORIGIN: http://localhost:8080
  api:
    image: my-api
    ports: ["8080:3000"]
`,
    `services:
  api:
    image: my-api
    network_mode: host
    environment:
      DATABASE_URL: postgres://localhost:5432/app
  db:
    image: postgres:17
    ports: ["127.0.0.1:5432:5432"]
`,
    `services:
  api:
    image: my-api
    environment:
      HOST: localhost
      DATABASE_URL: postgres://db:5432/app
  db:
    image: postgres:17
`,
  ],
})
