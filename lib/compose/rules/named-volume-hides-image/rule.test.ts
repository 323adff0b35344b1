import { testRule } from '../shared/test-rule'

const Dockerfile =
  'FROM python:3.13-slim\nWORKDIR /app\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\nCOPY . .\n'

testRule('named-volume-hides-image', {
  catches: [
    {
      'compose.yaml': `services:
  api:
    build: .
    volumes:
      - app_code:/app # <- here
volumes:
  app_code:
`,
      Dockerfile,
    },
    {
      'compose.yaml': `services:
  api:
    build: ./api
    volumes: ["code:/srv/api/"] # <- here
volumes:
  code:
`,
      'api/Dockerfile': 'FROM node:24-alpine\nWORKDIR /srv\nWORKDIR api\nCOPY src ./src\n',
    },
    {
      'compose.yaml': `services:
  api:
    build: .
    volumes:
      - type: volume # <- here
        source: code
        target: /app
volumes:
  code:
`,
      Dockerfile: 'FROM node:24-alpine\nCOPY . /app\n',
    },
  ],
  misses: [
    {
      'compose.yaml': `services:
  api:
    build: .
    volumes: ["uploads:/app/uploads", ".:/app"]
volumes:
  uploads:
`,
      Dockerfile,
    },
    {
      'compose.yaml': `services:
  web:
    build: .
    volumes: ["modules:/app/node_modules"]
volumes:
  modules:
`,
      Dockerfile: 'FROM node:24-alpine\nWORKDIR /app\nCOPY . .\n',
    },
    {
      'compose.yaml': `services:
  web:
    build: .
    volumes: ["site:/usr/share/nginx/html"]
volumes:
  site:
`,
      Dockerfile: 'FROM node:24 AS build\nCOPY . .\nFROM nginx:1.29\nCOPY --from=build /dist /usr/share/nginx/html\n',
    },
    `services:
  app:
    image: wordpress:6
    volumes: ["site:/var/www/html"]
volumes:
  site:
`,
  ],
})
