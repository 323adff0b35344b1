import { testRule } from '../shared/test-rule'

const compose = `services:
  api:
    image: my-api:1
    env_file: ./config/api.env
`

testRule('env-file-not-ignored', {
  catches: [
    {
      'compose.yaml': `services:
  db:
    image: postgres:17
    environment:
      POSTGRES_PASSWORD: \${DB_PASSWORD}
`,
      '.env': 'DB_PASSWORD=hunter2 # <- here\n',
      '.gitignore': 'node_modules\n',
    },
    {
      'compose.yaml': compose,
      'config/api.env': 'PORT=3000\nJWT_SECRET=s3cr3t # <- here\nAPI_KEY=k\n',
      '.gitignore': '.env\n/api.env\n',
    },
    {
      'compose.yaml': compose.replace('./config/api.env', '[.env]'),
      '.env': 'export DATABASE_URL=postgres://app:hunter2@db/app # <- here\n',
      '.gitignore': '*.env\n!.env\n',
    },
  ],
  misses: [
    { 'compose.yaml': compose, 'config/api.env': 'JWT_SECRET=s3cr3t\n', '.gitignore': 'config/*.env\n' },
    { 'compose.yaml': compose, 'config/api.env': 'JWT_SECRET=s3cr3t\n' },
    { 'compose.yaml': compose, 'config/api.env': 'PORT=3000\nTOKEN_TTL=60\nJWT_SECRET=\n', '.gitignore': '.env\n' },
    {
      'compose.yaml': compose,
      'config/api.env': 'PORT=3000\n',
      '.env.example': 'JWT_SECRET=changeme\n',
      '.gitignore': '.env\n',
    },
    { 'compose.yaml': compose, 'config/api.env': 'JWT_SECRET=s3cr3t\n', '.gitignore': '', 'config/.gitignore': '*\n' },
  ],
})
