import { testRule } from '../shared/test-rule'

const Dockerfile = `FROM node:24-alpine
WORKDIR /app
COPY package*.json ./
RUN npm ci
COPY . .
CMD ["npm", "start"]
`

testRule('bind-hides-node-modules', {
  catches: [
    {
      'compose.yaml': `services:
  api:
    build: .
    volumes:
      - .:/app # <- here
`,
      Dockerfile,
    },
    {
      'compose.yaml': `services:
  api:
    build:
      context: ./api
    volumes:
      - type: bind # <- here
        source: ./api
        target: /app/
`,
      'api/Dockerfile': Dockerfile.replace('npm ci', 'yarn install --frozen-lockfile'),
    },
    {
      'compose.yaml': `services:
  api:
    build:
      context: .
      target: dev
    volumes: ["./:/usr/src/app", "cache:/tmp/cache"] # <- here
volumes:
  cache:
`,
      Dockerfile: 'FROM node:24 AS dev\nWORKDIR /usr/src\nWORKDIR app\nRUN pnpm install\nFROM nginx:1.29\n',
    },
  ],
  misses: [
    {
      'compose.yaml': `services:
  api:
    build: .
    volumes: [".:/app", "/app/node_modules"]
`,
      Dockerfile,
    },
    {
      'compose.yaml': `services:
  api:
    build: .
    volumes: ["./src:/app/src"]
`,
      Dockerfile,
    },
    {
      'compose.yaml': `services:
  api:
    build: .
    command: sh -c "npm install && npm run dev"
    volumes: [".:/app"]
`,
      Dockerfile,
    },
    `services:
  api:
    image: node:24
    working_dir: /app
    command: node server.js
    volumes: [".:/app"]
`,
  ],
})
