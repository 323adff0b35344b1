import { testRule } from '../shared/test-rule'

testRule('image-end-of-life', {
  catches: [
    `services:
  db:
    image: postgres:12-alpine # <- here
`,
    `services:
  api:
    image: node:18 # <- here
    command: node server.js
`,
    `services:
  db:
    image: mysql:5.7 # <- here
`,
  ],
  misses: [
    `services:
  db:
    image: postgres:17-alpine
`,
    `services:
  db:
    build: .
    image: postgres:12
`,
    `services:
  db:
    image: mycompany/postgres:12
  cache:
    image: redis
`,
  ],
})
