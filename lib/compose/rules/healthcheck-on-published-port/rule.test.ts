import { testRule } from '../shared/test-rule'

testRule('healthcheck-on-published-port', {
  catches: [
    `services:
  api:
    image: my-api:1
    ports: ["8080:3000"]
    healthcheck:
      test: ["CMD", "curl", "-f", "http://localhost:8080/health"] # <- here
`,
    `services:
  api:
    image: my-api:1
    ports: ["127.0.0.1:9000:8000"]
    healthcheck:
      test: wget -qO- http://127.0.0.1:9000/ || exit 1 # <- here
`,
    `services:
  api:
    image: my-api:1
    ports:
      - target: 4000
        published: "8081"
    healthcheck:
      test:
        - CMD-SHELL
        - curl -f http://api:8081/health # <- here
`,
  ],
  misses: [
    `services:
  api:
    image: my-api:1
    ports: ["8080:3000"]
    healthcheck:
      test: ["CMD", "curl", "-f", "http://localhost:3000/health"]
`,
    `services:
  api:
    image: my-api:1
    ports: ["8080:3000", "9090:8080"]
    healthcheck:
      test: ["CMD", "curl", "-f", "http://localhost:8080/health"]
`,
    `services:
  api:
    image: my-api:1
    ports: ["8080:3000"]
    healthcheck:
      test: ["CMD", "curl", "-f", "http://proxy:8080/health"]
  proxy:
    image: my-proxy:1
`,
    `services:
  api:
    image: my-api:1
    ports: ["8080:3000"]
    expose: ["8080"]
    healthcheck:
      test: curl -f http://localhost:8080/health
`,
  ],
})
