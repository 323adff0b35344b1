import { testRule } from '../shared/test-rule'

testRule('replicas-share-host-port', {
  catches: [
    `services:
  api:
    image: my-api:1
    ports:
      - "3000:3000" # <- here
    deploy:
      replicas: 3
`,
    `services:
  api:
    image: my-api:1
    scale: 2
    ports: ["127.0.0.1:8080:80"] # <- here
`,
    `services:
  api:
    image: my-api:1
    ports:
      - target: 80 # <- here
        published: "8080-8081"
    deploy:
      replicas: 3
`,
  ],
  misses: [
    `services:
  api:
    image: my-api:1
    ports: ["3000-3002:3000"]
    deploy:
      replicas: 3
`,
    `services:
  api:
    image: my-api:1
    ports: ["3000"]
    expose: ["3000"]
    deploy:
      replicas: 3
`,
    `services:
  api:
    image: my-api:1
    ports: ["3000:3000"]
    deploy:
      replicas: 1
`,
  ],
})
