import { testRule } from '../shared/test-rule'

testRule('exits-at-once', {
  catches: [
    `services:
  box: # <- here
    image: ubuntu:24.04
`,
    `services:
  api: # <- here
    image: node:24-alpine
    working_dir: /app
    volumes: [".:/app"]
    ports: ["3000:3000"]
`,
    `services:
  app: # <- here
    image: python:3.13-slim
    restart: always
`,
  ],
  misses: [
    `services:
  box:
    image: ubuntu:24.04
    tty: true
  other:
    image: alpine:3.22
    stdin_open: true
`,
    `services:
  api:
    image: node:24-alpine
    command: node server.js
`,
    `services:
  web:
    image: nginx:1.29-alpine
  db:
    image: mycompany/db:1-alpine
`,
    `services:
  data:
    image: busybox:latest
    volumes: [/data]
  app:
    image: my-app:1
    volumes_from: [data]
  shell:
    image: python:3.13-slim
    profiles: [tools]
`,
  ],
})
