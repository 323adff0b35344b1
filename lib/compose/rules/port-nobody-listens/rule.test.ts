import { testRule } from '../shared/test-rule'

testRule('port-nobody-listens', {
  catches: [
    `services:
  web:
    image: nginx:1.29-alpine
    ports:
      - "8080:8080" # <- here
`,
    `services:
  db:
    image: postgres:17
    ports: ["127.0.0.1:5433:5433"] # <- here
`,
    {
      'compose.yaml': `services:
  api:
    build: ./api
    ports: ["3000:8000"] # <- here
`,
      'api/Dockerfile': 'FROM node:24-alpine\nWORKDIR /app\nCOPY . .\nEXPOSE 3000\nCMD ["node", "server.js"]\n',
    },
    `services:
  tool:
    image: adminer
    ports: ["8080:80"] # <- here
`,
    `services:
  web:
    image: httpd:2.4
    ports: ["80:80", "3000-3002:3000-3002"] # <- here
`,
  ],
  misses: [
    `services:
  web:
    image: nginx:1.29-alpine
    ports: ["8080:80"]
  other:
    image: nginx:1.29-alpine
    ports: ["8081:8080"]
    volumes: ["./nginx.conf:/etc/nginx/nginx.conf:ro"]
`,
    `services:
  db:
    image: postgres:17
    command: ["-p", "5433"]
    ports: ["5433:5433"]
`,
    {
      'compose.yaml': `services:
  api:
    build: .
    environment: { PORT: 8000 }
    ports: ["3000:8000"]
  admin:
    build: .
    command: node admin.js --port=9000
    ports: ["9000:9000"]
`,
      Dockerfile: 'FROM node:24-alpine\nEXPOSE 3000\nCMD ["node", "server.js"]\n',
    },
    {
      'compose.yaml': `services:
  api:
    build: .
    ports: ["8080:8080", "5005:5005"]
`,
      Dockerfile: 'FROM eclipse-temurin:21\nEXPOSE 5005\nCMD ["java", "-jar", "app.jar"]\n',
    },
    {
      'compose.yaml': `services:
  api:
    build: .
    ports: ["3000:8000"]
`,
      Dockerfile: 'FROM node:24-alpine\nARG PORT=8000\nEXPOSE $PORT\nCMD ["node", "server.js"]\n',
    },
    `services:
  app:
    image: my-app:1
    ports: ["8080:8080"]
`,
  ],
})
