import { testRule } from '../shared/test-rule'

const conf = 'events {}\n'

testRule('bind-source-missing', {
  catches: [
    {
      'compose.yaml': `services:
  web:
    image: nginx:1.29
    volumes:
      - ./nginx.conf:/etc/nginx/nginx.conf:ro # <- here
`,
      'nginx/nginx.conf': conf,
    },
    {
      'compose.yaml': `services:
  web:
    image: nginx:1.29
    volumes: ["./nginx/ngnix.conf:/etc/nginx/nginx.conf:ro"] # <- here
`,
      'nginx/nginx.conf': conf,
    },
    {
      'compose.yaml': `services:
  db:
    image: mysql:8.4
    volumes:
      - type: bind # <- here
        source: ./db/int.sql
        target: /docker-entrypoint-initdb.d/init.sql
`,
      'db/init.sql': 'select 1;\n',
    },
  ],
  misses: [
    {
      'compose.yaml': `services:
  web:
    image: nginx:1.29
    volumes: ["./nginx/nginx.conf:/etc/nginx/nginx.conf:ro", "./nginx:/conf", ".:/src"]
`,
      'nginx/nginx.conf': conf,
    },
    `services:
  web:
    image: nginx:1.29
    volumes: ["./nginx.conf:/etc/nginx/nginx.conf:ro", "./data:/data"]
`,
    {
      'compose.yaml': `services:
  web:
    image: nginx:1.29
    volumes: ["./dist:/usr/share/nginx/html", "/etc/nginx.conf:/etc/nginx/nginx.conf"]
`,
      'nginx/nginx.conf': conf,
    },
  ],
})
