import { testRule } from '../shared/test-rule'

testRule('secret-with-default', {
  catches: [
    `services:
  db:
    image: postgres:17
    environment:
      POSTGRES_PASSWORD: \${DB_PASSWORD:-postgres} # <- here
`,
    `services:
  api:
    image: my-api:1
    environment:
      - JWT_SECRET=\${JWT_SECRET-changeme} # <- here
`,
    `services:
  api:
    image: my-api:1
    environment:
      DATABASE_URL: postgres://\${DB_USER:-app}:\${DB_PASSWORD:-hunter2}@db/app # <- here
`,
    {
      'compose.yaml': `services:
  db:
    image: postgres:17
    environment:
      POSTGRES_PASSWORD: \${DB_PASSWORD:-postgres} # <- here
`,
      '.env': 'DB_PASSWORD=x\n',
    },
  ],
  misses: [
    `services:
  db:
    image: postgres:17
    environment:
      POSTGRES_PASSWORD: \${DB_PASSWORD:-}
      POSTGRES_USER: \${DB_USER:-app}
`,
    {
      'compose.yaml': `services:
  db:
    image: postgres:17
    environment:
      POSTGRES_PASSWORD: \${DB_PASSWORD:?set it in .env}
`,
      '.env': 'DB_PASSWORD=hunter2\n',
    },
    `services:
  db:
    image: postgres:17
    environment:
      POSTGRES_PASSWORD: \${DB_PASSWORD:-\${PASSWORD}}
      POSTGRES_PASSWORD_FILE: \${DB_PASSWORD_FILE:-/run/secrets/db}
`,
  ],
})
