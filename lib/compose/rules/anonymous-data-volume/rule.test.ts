import { testRule } from '../shared/test-rule'

testRule('anonymous-data-volume', {
  catches: [
    `services:
  db:
    image: postgres:17
    volumes:
      - /var/lib/postgresql/data # <- here
`,
    `services:
  api:
    image: my-api
    volumes: [/app/uploads] # <- here
`,
    `services:
  db:
    image: mongo:7
    volumes:
      - type: volume # <- here
        target: /data/db
`,
  ],
  misses: [
    `services:
  db:
    image: postgres:17
    volumes: ["db_data:/var/lib/postgresql/data"]
volumes:
  db_data:
`,
    `services:
  api:
    build: .
    volumes: [".:/app", "/app/node_modules"]
`,
    `services:
  db:
    image: postgres:17
    tmpfs: /var/lib/postgresql/data
    volumes: ["./data:/backup"]
`,
  ],
})
