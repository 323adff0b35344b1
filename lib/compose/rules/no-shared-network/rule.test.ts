import { testRule } from '../shared/test-rule'

testRule('no-shared-network', {
  catches: [
    `services:
  api:
    image: my-api:1
    networks: [front]
    environment:
      DATABASE_URL: postgres://app@db:5432/app # <- here
  db:
    image: postgres:17
    networks: [back]
networks:
  front:
  back:
`,
    `services:
  api:
    image: my-api:1
    environment:
      - DB_HOST=db # <- here
  db:
    image: postgres:17
    networks: [back]
networks:
  back:
`,
    `services:
  api:
    image: my-api:1
    network_mode: host
    command: ["--auth", "http://auth/login"] # <- here
  auth:
    image: my-auth:1
`,
    `services:
  web:
    image: my-web:1
    environment:
      API_URL: http://api:3000 # <- here
  api:
    image: my-api:1
    network_mode: host
`,
  ],
  misses: [
    `services:
  api:
    image: my-api:1
    networks: [front, back]
    environment:
      DATABASE_URL: postgres://app@db:5432/app
  db:
    image: postgres:17
    networks: [back]
networks:
  front:
  back:
`,
    `services:
  api:
    image: my-api:1
    networks: [front]
    environment:
      API_URL: http://db:8080
  other:
    image: my-other:1
    networks:
      front:
        aliases: [db]
  db:
    image: postgres:17
    networks: [back]
networks:
  front:
  back:
`,
    `services:
  vpn:
    image: my-vpn:1
    networks: [back]
  api:
    image: my-api:1
    network_mode: service:vpn
    environment:
      DB_HOST: db
  db:
    image: postgres:17
    networks: [back]
networks:
  back:
`,
    `services:
  api:
    image: my-api:1
    network_mode: host
    environment:
      DB_HOST: db
    extra_hosts: ["db:127.0.0.1"]
  db:
    image: postgres:17
    ports: ["127.0.0.1:5432:5432"]
`,
  ],
})
