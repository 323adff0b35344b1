import { testRule } from '../shared/test-rule'

testRule('healthcheck-tool-missing', {
  catches: [
    `services:
  api:
    image: node:24-alpine
    healthcheck:
      test: ["CMD", "curl", "-f", "http://localhost:3000/health"] # <- here
`,
    `services:
  api:
    image: python:3.14-slim
    healthcheck:
      test: curl -fsS http://localhost:8000/health || exit 1 # <- here
`,
    {
      'compose.yaml': `services:
  api:
    build: .
    healthcheck:
      test: ["CMD-SHELL", "curl -f http://localhost:3000/ || exit 1"] # <- here
`,
      Dockerfile: 'FROM node:24-alpine AS base\nWORKDIR /app\nFROM base\nCOPY . .\n',
    },
    `services:
  api:
    image: node:24-slim
    healthcheck:
      test: ["CMD", "sh", "-c", "curl -f http://localhost:3000/"] # <- here
`,
    `services:
  db:
    image: mariadb:11
    healthcheck:
      test: ["CMD", "mysqladmin", "ping", "-h", "localhost"] # <- here
`,
    `services:
  db:
    image: mongo
    healthcheck:
      test: echo 'db.runCommand("ping").ok' | mongo localhost:27017/test --quiet # <- here
`,
    `services:
  db:
    image: postgres:17
    healthcheck:
      test: ["CMD-SHELL", "pg_isready && nc -z localhost 5432"] # <- here
`,
  ],
  misses: [
    `services:
  db:
    image: mariadb:10.11
    healthcheck:
      test: ["CMD", "mysqladmin", "ping", "-h", "localhost"]
  other:
    image: mysql:8.4
    healthcheck:
      test: mysqladmin ping -h localhost
`,
    `services:
  web:
    image: nginx:1.29-alpine
    healthcheck:
      test: ["CMD", "curl", "-f", "http://localhost"]
  api:
    image: mycompany/api:2-alpine
    healthcheck:
      test: ["CMD", "curl", "-f", "http://localhost"]
`,
    `services:
  db:
    image: mongo:7
    healthcheck:
      test: mongosh --eval "db.adminCommand('ping')" --quiet
`,
    `services:
  api:
    image: node:24
    healthcheck:
      test: ["CMD", "curl", "-f", "http://localhost:3000/health"]
`,
    `services:
  api:
    image: node:24-alpine
    healthcheck:
      test: ["CMD", "wget", "-qO-", "http://localhost:3000/curl"]
`,
    {
      'compose.yaml': `services:
  api:
    build: .
    healthcheck:
      test: ["CMD", "curl", "-f", "http://localhost:8000/"]
`,
      Dockerfile: 'FROM python:3.14-slim\nRUN apt-get update \\\n && apt-get install -y --no-install-recommends curl\n',
    },
    `services:
  api:
    image: my-company/api:2
    healthcheck:
      test: ["CMD", "curl", "-f", "http://localhost:8000/"]
`,
  ],
})
