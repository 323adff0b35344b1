import { testRule } from '../shared/test-rule'

testRule('database-variable-missing', {
  catches: [
    `services:
  db: # <- here
    image: postgres:17
`,
    `services:
  db:
    image: mysql:8.4
    environment: # <- here
      MYSQL_DATABASE: app
      MYSQL_USER: app
      MYSQL_PASSWORD: hunter2
`,
    `services:
  db:
    image: mongo:7
    environment: # <- here
      - MONGO_INITDB_ROOT_USERNAME=admin
`,
    `services:
  db:
    image: postgis/postgis:17-3.5
    environment:
      POSTGRES_PASSWORD: "" # <- here
`,
  ],
  misses: [
    `services:
  db:
    image: postgres:17
    environment:
      POSTGRES_PASSWORD_FILE: /run/secrets/db
`,
    {
      'compose.yaml': `services:
  db:
    image: mysql:8.4
    env_file: db.env
`,
      'db.env': 'MYSQL_ROOT_PASSWORD=hunter2\n',
    },
    `services:
  db:
    image: mariadb:11
    environment: [MARIADB_RANDOM_ROOT_PASSWORD=1]
  old:
    image: mariadb:11
    environment:
      MYSQL_ROOT_PASSWORD:
`,
    `services:
  mongo:
    image: mongo:7
  migrations:
    image: postgres:17
    command: ["psql", "-h", "db", "-f", "/init.sql"]
`,
    `services:
  db:
    image: postgres:17
    volumes: ["db_data:/var/lib/postgresql/data"]
volumes:
  db_data:
    external: true
`,
    `services:
  db:
    image: postgres:17
    environment:
      POSTGRES_PASSWORD: \${DB_PASSWORD}
`,
  ],
})
