import { testRule } from '../shared/test-rule'

testRule('healthcheck-without-shell', {
  catches: [
    `services:
  api:
    image: my-api:1
    healthcheck:
      test: ["CMD", "curl -f http://localhost:3000/health"] # <- here
`,
    `services:
  api:
    image: my-api:1
    healthcheck:
      test: ["CMD", "curl", "-f", "http://localhost:3000", "||", "exit", "1"] # <- here
`,
    `services:
  db:
    image: postgres:17
    healthcheck:
      test:
        - CMD
        - pg_isready
        - -U
        - $$POSTGRES_USER # <- here
`,
  ],
  misses: [
    `services:
  api:
    image: my-api:1
    healthcheck:
      test: ["CMD-SHELL", "curl -f http://localhost:3000/health || exit 1"]
`,
    `services:
  api:
    image: my-api:1
    healthcheck:
      test: curl -f http://localhost:3000/health || exit 1
`,
    `services:
  db:
    image: postgres:17
    healthcheck:
      test: ["CMD", "sh", "-c", "pg_isready -U $$POSTGRES_USER || exit 1"]
`,
    `services:
  api:
    image: my-api:1
    healthcheck:
      test: ["CMD", "node", "-e", "fetch('http://localhost:3000').then((r) => process.exit(r.ok ? 0 : 1))"]
`,
    `services:
  db:
    image: postgres:17
    healthcheck:
      test: ["CMD", "pg_isready", "-U", "app"]
`,
  ],
})
