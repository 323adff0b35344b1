import { testRule } from '../shared/test-rule'

testRule('database-port-open', {
  catches: [
    `services:
  db:
    image: postgres:17
    ports:
      - "5432:5432" # <- here
`,
    `services:
  cache:
    image: redis:8-alpine
    ports: ["6379"] # <- here
`,
    `services:
  db:
    image: mysql:8
    ports:
      - target: 3306 # <- here
        published: 13306
        host_ip: 0.0.0.0
`,
  ],
  misses: [
    `services:
  db:
    image: postgres:17
    ports: ["127.0.0.1:5432:5432"]
`,
    `services:
  db:
    image: postgres:17
    expose: ["5432"]
`,
    `services:
  broker:
    image: rabbitmq:3-management
    ports: ["15672:15672"]
  proxy:
    image: nginx:1.29
    ports: ["5432:80"]
`,
  ],
})
