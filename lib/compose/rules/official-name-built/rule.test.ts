import { testRule } from '../shared/test-rule'

testRule('official-name-built', {
  catches: [
    `services:
  web:
    build: ./web
    image: nginx:1.29 # <- here
`,
    `services:
  db:
    build:
      context: ./db
    image: postgres # <- here
`,
    `services:
  api:
    image: docker.io/library/node:24-alpine # <- here
    build: .
`,
  ],
  misses: [
    `services:
  web:
    build: ./web
    image: boutique/nginx:1
`,
    `services:
  web:
    image: nginx:1.29
  api:
    build: .
`,
    `services:
  api:
    build: .
    image: my-node:24
`,
  ],
})
