import { testRule } from '../shared/test-rule'

testRule('secret-in-build-args', {
  catches: [
    `services:
  api:
    build:
      context: .
      args:
        NPM_TOKEN: abc # <- here
`,
    `services:
  api:
    build:
      context: .
      args:
        - GITHUB_TOKEN=\${TOKEN} # <- here
        - VERSION=1
`,
    {
      'compose.yaml': `services:
  api:
    build:
      context: .
      args:
        DB_PASSWORD: \${DB_PASSWORD} # <- here
`,
      '.env': 'DB_PASSWORD=hunter2\n',
    },
  ],
  misses: [
    `services:
  api:
    build:
      context: .
      args:
        NODE_ENV: production
        TOKEN_TTL: 60
`,
    `services:
  web:
    build:
      context: .
      args:
        NEXT_PUBLIC_API_KEY: pk_live_1
        VITE_MAPS_API_KEY: abc
`,
    `services:
  api:
    build:
      context: .
      secrets: [npm_token]
secrets:
  npm_token:
    environment: NPM_TOKEN
`,
  ],
})
