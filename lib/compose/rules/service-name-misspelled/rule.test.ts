import { testRule } from '../shared/test-rule'

testRule('service-name-misspelled', {
  catches: [
    `services:
  order-service:
    image: my-orders:1
    environment:
      AUTH_URL: http://auth_service:8000/login # <- here
  auth-service:
    image: my-auth:1
`,
    `services:
  api:
    image: my-api:1
    environment:
      - DATABASE_URL=postgres://app@databse:5432/app # <- here
  database:
    image: postgres:17
`,
    `services:
  web:
    image: my-web:1
    command: ["--api", "http://Backend/api"] # <- here
  backend:
    image: my-api:1
`,
    `services:
  api:
    image: my-api:1
    environment:
      REDIS_HOST: rediss # <- here
  redis:
    image: redis:8
`,
  ],
  misses: [
    `services:
  order-service:
    image: my-orders:1
    environment:
      AUTH_URL: http://auth-service:8000/login
      MAIL_URL: smtp://mail.example.com:587
      STATS_HOST: statsd
  auth-service:
    image: my-auth:1
`,
    `services:
  api:
    image: my-api:1
    environment:
      DB_HOST: db1
      MODE: dbs
  db:
    image: postgres:17
    container_name: db1
`,
    `services:
  api:
    image: my-api:1
    networks: [shared]
    environment:
      AUTH_URL: http://auth_service:8000
  auth-service:
    image: my-auth:1
    networks: [shared]
networks:
  shared:
    external: true
`,
    `services:
  api:
    image: my-api:1
    environment:
      CACHE_URL: redis://caches:6379
  cache:
    image: redis:8
    networks:
      default:
        aliases: [caches]
`,
  ],
})
