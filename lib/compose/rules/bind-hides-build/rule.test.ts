import { testRule } from '../shared/test-rule'

const go = `FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN go build -o /out/server .
FROM alpine:3.22
WORKDIR /app
COPY --from=build /out/server .
CMD ["./server"]
`
const typescript = `FROM node:24-alpine
WORKDIR /app
COPY . .
RUN npm ci && npm run build
CMD ["node", "dist/main.js"]
`

testRule('bind-hides-build', {
  catches: [
    {
      'compose.yaml': `services:
  api:
    build: .
    volumes:
      - .:/app # <- here
`,
      Dockerfile: go,
    },
    {
      'compose.yaml': `services:
  api:
    build: ./api
    volumes: ["./api:/app", "/app/node_modules"] # <- here
`,
      'api/Dockerfile': typescript,
      'api/src/main.ts': '',
    },
    {
      'compose.yaml': `services:
  api:
    build: .
    command: /srv/bin/api --verbose
    volumes:
      - type: bind # <- here
        source: .
        target: /srv
`,
      Dockerfile: 'FROM golang:1.27\nWORKDIR /srv\nCOPY . .\nRUN go build -o bin/api ./cmd/api\n',
    },
  ],
  misses: [
    {
      'compose.yaml': `services:
  api:
    build: .
    command: go run .
    volumes: [".:/app"]
`,
      Dockerfile: go,
    },
    {
      'compose.yaml': `services:
  api:
    build: .
    volumes: [".:/app", "/app/dist", "/app/node_modules"]
`,
      Dockerfile: typescript,
    },
    {
      'compose.yaml': `services:
  api:
    build: .
    volumes: ["./src:/app/src"]
  other:
    build: .
    volumes: [".:/app"]
`,
      Dockerfile: typescript,
      'dist/main.js': '',
    },
    {
      'compose.yaml': `services:
  api:
    build: .
    command: npm run dev
    volumes: [".:/app"]
`,
      Dockerfile: typescript,
    },
    {
      'compose.yaml': `services:
  api:
    build: .
    volumes: [".:/app"]
`,
      Dockerfile: 'FROM python:3.13-slim\nWORKDIR /app\nCOPY . .\nCMD ["python", "main.py"]\n',
    },
  ],
})
