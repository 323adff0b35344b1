import { testRule } from '../shared/test-rule'

testRule('file-on-folder', {
  catches: [
    `services:
  db:
    image: postgres:17
    volumes:
      - ./init.sql:/docker-entrypoint-initdb.d # <- here
`,
    {
      'compose.yaml': `services:
  web:
    image: nginx:1.29
    volumes:
      - ./default:/etc/nginx/conf.d # <- here
`,
      default: 'server { listen 80; }\n',
    },
    {
      'compose.yaml': `services:
  web:
    image: nginx:1.29
    volumes: ["./nginx:/etc/nginx/nginx.conf:ro"] # <- here
`,
      'nginx/nginx.conf': 'events {}\n',
    },
  ],
  misses: [
    `services:
  db:
    image: postgres:17
    volumes: ["./init.sql:/docker-entrypoint-initdb.d/init.sql"]
  other:
    image: postgres:17
    volumes: ["./init:/docker-entrypoint-initdb.d"]
`,
    {
      'compose.yaml': `services:
  web:
    image: nginx:1.29
    volumes: ["./nginx.conf:/etc/nginx/nginx.conf:ro", "./site.conf:/etc/nginx/conf.d/site.conf:ro"]
`,
      'nginx.conf': 'events {}\n',
    },
    {
      'compose.yaml': `services:
  db:
    image: mysql:8.4
    volumes: ["./init.sql:/docker-entrypoint-initdb.d"]
`,
      'init.sql/01-tables.sql': 'create table t (id int);\n',
    },
    `services:
  api:
    image: my-api:1
    volumes: ["./conf.json:/app/conf"]
`,
  ],
})
