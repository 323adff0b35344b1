import { testRule } from '../shared/test-rule'

testRule('initdb-folder-misspelled', {
  catches: [
    `services:
  db:
    image: postgres:17
    volumes:
      - ./init.sql:/docker-entrypoint-init.d/init.sql # <- here
`,
    `services:
  db:
    image: mysql:8.4
    volumes: ["./sql:/docker-entrypoint-initdb"] # <- here
`,
    `services:
  db:
    image: mongo:7
    volumes:
      - type: bind # <- here
        source: ./seed.js
        target: /docker-entrypoint-initd.d/seed.js
`,
  ],
  misses: [
    `services:
  db:
    image: postgres:17
    volumes: ["./init.sql:/docker-entrypoint-initdb.d/init.sql:ro"]
`,
    `services:
  web:
    image: nginx:1.29
    volumes: ["./setup.sh:/docker-entrypoint.d/setup.sh"]
`,
    `services:
  db:
    image: mysql:8.4
    volumes: ["./entrypoint.sh:/docker-entrypoint.sh", "./init:/scripts"]
`,
  ],
})
