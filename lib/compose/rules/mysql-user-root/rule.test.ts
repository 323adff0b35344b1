import { testRule } from '../shared/test-rule'

testRule('mysql-user-root', {
  catches: [
    `services:
  db:
    image: mysql:8.4
    environment:
      MYSQL_ROOT_PASSWORD: \${DB_PASSWORD}
      MYSQL_USER: root # <- here
`,
    `services:
  db:
    image: docker.io/library/mysql:9
    environment:
      - MYSQL_USER=root # <- here
      - MYSQL_PASSWORD=hunter2
`,
    {
      'compose.yaml': `services:
  db:
    image: mysql
    environment:
      MYSQL_USER: \${DB_USER} # <- here
`,
      '.env': 'DB_USER=root\n',
    },
  ],
  misses: [
    `services:
  db:
    image: mysql:8.4
    environment:
      MYSQL_USER: app
`,
    `services:
  api:
    image: my-api:1
    environment:
      MYSQL_USER: root
`,
    `services:
  db:
    image: mysql:8.4
    environment:
      MYSQL_ROOT_PASSWORD: \${DB_PASSWORD}
      MYSQL_ROOT_HOST: "%"
`,
  ],
})
