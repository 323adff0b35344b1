import { testRule } from '../shared/test-rule'

testRule('expose-alone', {
  catches: [
    `services:
  web:
    image: nginx:1.29
    expose: # <- here
      - "80"
`,
    `services:
  api:
    image: my-api:1
    expose: ["8000"] # <- here
  db:
    image: my-db:1
`,
    `services:
  web:
    build: .
    expose: [3000, 3001] # <- here
    ports: []
`,
  ],
  misses: [
    `services:
  proxy:
    image: nginx:1.29
    ports: ["80:80"]
  api:
    image: my-api:1
    expose: ["8000"]
`,
    `services:
  api:
    image: my-api:1
    expose: ["8000"]
    labels: ["traefik.enable=true"]
`,
    `services:
  api:
    image: my-api:1
    expose: ["8000"]
    networks: [proxy]
networks:
  proxy:
    external: true
`,
    `services:
  job:
    image: my-job:1
`,
  ],
})
