import { testRule } from '../shared/test-rule'

testRule('platform-needless', {
  catches: [
    `services:
  db:
    image: mysql:8.4
    platform: linux/amd64 # <- here
`,
    `services:
  web:
    image: nginx:1.29-alpine
    platform: linux/x86_64 # <- here
`,
    `services:
  db:
    image: docker.io/library/postgres:17
    platform: "linux/amd64" # <- here
`,
  ],
  misses: [
    `services:
  db:
    image: mysql:5.7
    platform: linux/amd64
`,
    `services:
  db:
    image: mcr.microsoft.com/mssql/server:2022-latest
    platform: linux/amd64
`,
    `services:
  api:
    build: .
    image: node
    platform: linux/amd64
  web:
    image: nginx:1.29
    platform: linux/arm64
`,
  ],
})
