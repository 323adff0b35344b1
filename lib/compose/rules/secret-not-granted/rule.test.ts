import { testRule } from '../shared/test-rule'

testRule('secret-not-granted', {
  catches: [
    `services:
  db:
    image: postgres:17
    environment:
      POSTGRES_PASSWORD_FILE: /run/secrets/db_password # <- here
secrets:
  db_password:
    file: ./db_password.txt
`,
    `services:
  db:
    image: postgres:17
    environment:
      - POSTGRES_PASSWORD_FILE=/run/secrets/db-password # <- here
    secrets: [db_password]
secrets:
  db_password:
    file: ./db_password.txt
`,
    `services:
  db:
    image: mysql:8.4
    environment:
      MYSQL_ROOT_PASSWORD_FILE: /run/secrets/root # <- here
    secrets:
      - source: root
        target: mysql_root
secrets:
  root:
    file: ./root.txt
`,
  ],
  misses: [
    `services:
  db:
    image: postgres:17
    environment:
      POSTGRES_PASSWORD_FILE: /run/secrets/db_password
    secrets: [db_password]
secrets:
  db_password:
    file: ./db_password.txt
`,
    `services:
  db:
    image: postgres:17
    environment:
      POSTGRES_PASSWORD_FILE: /run/secrets/pg
      OTHER_FILE: /run/other
    secrets:
      - source: db_password
        target: /run/secrets/pg
secrets:
  db_password:
    file: ./db_password.txt
`,
    `services:
  db:
    image: postgres:17
    environment:
      POSTGRES_PASSWORD_FILE: /run/secrets/pg
    volumes: ["./secrets:/run/secrets:ro"]
`,
  ],
})
