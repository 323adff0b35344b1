import { testRule } from '../shared/test-rule'

testRule('secret-in-environment', {
  catches: [
    `services:
  db:
    image: postgres:17
    environment:
      POSTGRES_PASSWORD: hunter2 # <- here
`,
    `services:
  api:
    image: my-api
    environment:
      - JWT_SECRET=s3cr3t # <- here
      - PORT=3000
`,
    `services:
  api:
    image: my-api
    environment:
      DATABASE_URL: "postgres://app:hunter2@db:5432/app" # <- here
      STRIPE_API_KEY: sk_live_123 # <- here
`,
    {
      'compose.yaml': `services:
  api:
    image: my-api
    environment:
      - "JWT_SECRET=s3cr3t" # <- here
      - URL=redis://:hunter2@cache/0 # <- here
`,
      '.env': 'PORT=80',
    },
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
    {
      'compose.yaml': `services:
  api:
    image: my-api
    env_file: api.env
    environment:
      JWT_SECRET: \${JWT_SECRET}
      DATABASE_URL: postgres://app:\${DB_PASSWORD}@db:5432/app
      GITHUB_TOKEN:
`,
      'api.env': 'SESSION_SECRET=s3cr3t\n',
      '.env': 'JWT_SECRET=s3cr3t\nDB_PASSWORD=hunter2\n',
    },
    `services:
  api:
    image: my-api
    environment:
      TOKEN_TTL: 3600
      PASSWORD_MIN_LENGTH: 12
      DATABASE_URL: postgres://app@db:5432/app
      MYSQL_ALLOW_EMPTY_PASSWORD: "yes"
`,
  ],
})
