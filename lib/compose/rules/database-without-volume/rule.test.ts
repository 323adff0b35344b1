import { testRule } from '../shared/test-rule'

testRule('database-without-volume', {
  catches: [
    `services:
  db: # <- here
    image: postgres:17
`,
    `services:
  db: # <- here
    image: mariadb:11
    volumes: ["./init.sql:/docker-entrypoint-initdb.d/init.sql:ro"]
`,
    `services:
  api:
    image: my-api
  mongo: # <- here
    image: mongo:7
    ports: ["127.0.0.1:27017:27017"]
`,
  ],
  misses: [
    `services:
  db:
    image: postgres:17
    volumes: ["db_data:/var/lib/postgresql/data"]
volumes:
  db_data:
`,
    `services:
  db:
    image: postgres:17
    tmpfs: ["/var/lib/postgresql/data:size=1g"]
`,
    `services:
  cache:
    image: redis:8-alpine
  backup:
    image: postgres:17
    command: ["pg_dump", "-h", "db"]
`,
  ],
})
