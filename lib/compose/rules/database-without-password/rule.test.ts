import { testRule } from '../shared/test-rule'

testRule('database-without-password', {
  catches: [
    `services:
  db:
    image: postgres:17
    environment:
      POSTGRES_HOST_AUTH_METHOD: trust # <- here
`,
    `services:
  db:
    image: mysql:8.4
    environment:
      - MYSQL_ALLOW_EMPTY_PASSWORD=yes # <- here
`,
    `services:
  db:
    image: mariadb:11
    environment:
      MARIADB_ALLOW_EMPTY_ROOT_PASSWORD: 0 # <- here
`,
  ],
  misses: [
    `services:
  db:
    image: postgres:17
    environment:
      POSTGRES_HOST_AUTH_METHOD: scram-sha-256
      POSTGRES_PASSWORD: \${DB_PASSWORD}
`,
    `services:
  db:
    image: mysql:8.4
    environment:
      MYSQL_ALLOW_EMPTY_PASSWORD: ""
      MYSQL_RANDOM_ROOT_PASSWORD: 1
`,
    `services:
  api:
    image: my-api:1
    environment:
      MYSQL_ALLOW_EMPTY_PASSWORD: "yes"
`,
  ],
})
