import { testRule } from '../shared/test-rule'

testRule('data-volume-misplaced', {
  catches: [
    `services:
  db:
    image: postgres:18-alpine
    volumes:
      - db_data:/var/lib/postgresql/data # <- here
volumes:
  db_data:
`,
    `services:
  db:
    image: postgres:17
    volumes: ["db_data:/var/lib/postgresql"] # <- here
volumes:
  db_data:
`,
    `services:
  db:
    image: mysql:8.4
    volumes:
      - ./init:/docker-entrypoint-initdb.d
      - db_data:/var/mysql/data # <- here
volumes:
  db_data:
`,
    `services:
  db:
    image: mongo:7
    volumes:
      - type: volume # <- here
        source: mongo_data
        target: /data
volumes:
  mongo_data:
`,
    `services:
  db:
    image: postgres
    volumes: ["./pgdata:/var/lib/postgresql/data"] # <- here
`,
  ],
  misses: [
    `services:
  db:
    image: postgres:18
    volumes: ["db_data:/var/lib/postgresql"]
volumes:
  db_data:
`,
    `services:
  db:
    image: pgvector/pgvector:pg17
    volumes: ["db_data:/var/lib/postgresql/data"]
volumes:
  db_data:
`,
    `services:
  db:
    image: postgres:17
    environment:
      PGDATA: /data/pg
    volumes: ["db_data:/data"]
volumes:
  db_data:
`,
    `services:
  db:
    image: mysql:8.4
    volumes: ["dumps:/backup/data", "logs:/var/log/mysql"]
volumes:
  dumps:
  logs:
`,
    `services:
  cache:
    image: redis:8-alpine
    volumes: ["cache:/data"]
  api:
    image: my-api:1
    volumes: ["api_data:/var/lib/postgresql/data"]
volumes:
  cache:
  api_data:
`,
    `services:
  backup:
    image: postgres:17
    command: ["pg_dump", "-h", "db", "-f", "/data/db.sql"]
    volumes: ["dumps:/data"]
volumes:
  dumps:
`,
  ],
})
