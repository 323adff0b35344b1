import { testRule } from '../shared/test-rule'

testRule('published-port-between-services', {
  catches: [
    `services:
  order-service:
    image: my-orders
    environment:
      AUTH_URL: http://auth-service:8080/auth/login # <- here
  auth-service:
    image: my-auth
    ports: ["8080:8000"]
`,
    `services:
  api:
    image: my-api
    environment:
      - DATABASE_URL=postgres://app@db:5433/app # <- here
  db:
    image: postgres:17
    ports: ["127.0.0.1:5433:5432"]
`,
    `services:
  proxy:
    image: my-proxy
    command: ["--backend", "api:9000"] # <- here
  api:
    image: my-api
    ports:
      - target: 3000
        published: "9000"
`,
  ],
  misses: [
    `services:
  order-service:
    image: my-orders
    environment:
      AUTH_URL: http://auth-service:8000/auth/login
  auth-service:
    image: my-auth
    ports: ["8080:8000"]
`,
    `services:
  web:
    image: my-web
    environment:
      API_URL: http://api:3000
  api:
    image: my-api
    ports: ["3000:3000"]
`,
    `services:
  web:
    image: my-web
    environment:
      API_URL: http://api:8080
      PUBLIC_URL: http://localhost:8080
  api:
    image: my-api
    expose: ["8080"]
    ports: ["8080:3000"]
`,
  ],
})
