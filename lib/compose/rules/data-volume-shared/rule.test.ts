import { testRule } from '../shared/test-rule'

testRule('data-volume-shared', {
  catches: [
    `services:
  auth-db:
    image: postgres:17
    volumes: ["db_data:/var/lib/postgresql/data"]
  order-db:
    image: postgres:17
    volumes:
      - db_data:/var/lib/postgresql/data # <- here
volumes:
  db_data:
`,
    `services:
  users:
    image: mysql:8.4
    volumes: ["./data:/var/lib/mysql"]
  orders:
    image: mariadb:11
    volumes: ["./data:/var/lib/mysql"] # <- here
`,
    `services:
  db:
    image: mongo:7
    volumes: ["db_data:/data/db"] # <- here
    deploy:
      replicas: 3
volumes:
  db_data:
`,
  ],
  misses: [
    `services:
  auth-db:
    image: postgres:17
    volumes: ["auth_data:/var/lib/postgresql/data"]
  order-db:
    image: postgres:17
    volumes: ["order_data:/var/lib/postgresql/data"]
volumes:
  auth_data:
  order_data:
`,
    `services:
  db:
    image: postgres:17
    volumes: ["db_data:/var/lib/postgresql/data"]
  backup:
    image: alpine:3.22
    volumes: ["db_data:/data:ro"]
  copy:
    image: postgres:17
    volumes: ["db_data:/var/lib/postgresql/data:ro"]
volumes:
  db_data:
`,
    `services:
  a:
    image: mysql:8.4
    volumes: ["./init:/docker-entrypoint-initdb.d"]
  b:
    image: mysql:8.4
    volumes: ["./init:/docker-entrypoint-initdb.d"]
`,
    `services:
  db:
    image: mongo:7
    deploy:
      replicas: 3
`,
  ],
})
