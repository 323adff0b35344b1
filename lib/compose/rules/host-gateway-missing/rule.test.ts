import { testRule } from '../shared/test-rule'

testRule('host-gateway-missing', {
  catches: [
    `services:
  api:
    image: my-api:1
    environment:
      API_URL: http://host.docker.internal:8080 # <- here
`,
    `services:
  api:
    image: my-api:1
    environment: [DB_HOST=host.docker.internal] # <- here
    extra_hosts: ["other:10.0.0.1"]
`,
    `services:
  proxy:
    image: my-proxy:1
    command: ["--backend", "host.docker.internal:3000"] # <- here
`,
  ],
  misses: [
    `services:
  api:
    image: my-api:1
    environment:
      API_URL: http://host.docker.internal:8080
    extra_hosts:
      - "host.docker.internal:host-gateway"
`,
    `services:
  api:
    image: my-api:1
    environment:
      API_URL: http://gateway.internal:8080
`,
    `services:
  api:
    image: my-api:1
    command: ["--backend", "host.docker.internal:3000"]
    extra_hosts:
      host.docker.internal: host-gateway
`,
  ],
})
