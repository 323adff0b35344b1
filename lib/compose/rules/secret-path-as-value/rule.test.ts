import { testRule } from '../shared/test-rule'

const secrets = `secrets:
  db_password:
    file: ./db_password.txt
`

testRule('secret-path-as-value', {
  catches: [
    `services:
  db:
    image: postgres:17
    secrets: [db_password]
    environment:
      POSTGRES_PASSWORD: /run/secrets/db_password # <- here
${secrets}`,
    `services:
  db:
    image: mysql:8.4
    secrets: [db_password]
    environment:
      - MYSQL_ROOT_PASSWORD=/run/secrets/db_password # <- here
${secrets}`,
    `services:
  site:
    image: wordpress:6
    secrets: [db_password]
    environment:
      WORDPRESS_DB_HOST: db
      WORDPRESS_DB_PASSWORD: /run/secrets/db_password # <- here
${secrets}`,
  ],
  misses: [
    `services:
  db:
    image: postgres:17
    secrets: [db_password]
    environment:
      POSTGRES_PASSWORD_FILE: /run/secrets/db_password
${secrets}`,
    `services:
  api:
    image: my-api:1
    secrets: [db_password]
    environment:
      DB_PASSWORD: /run/secrets/db_password
${secrets}`,
    `services:
  db:
    image: postgres:17
    environment:
      POSTGRES_PASSWORD: \${DB_PASSWORD}
`,
  ],
})
