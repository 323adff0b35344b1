import { testRule } from '../shared/test-rule'

testRule('ports-with-host-network', {
  catches: [
    `services:
  web:
    image: nginx:1.29
    network_mode: host
    ports: ["8080:80"] # <- here
`,
    `services:
  web:
    image: nginx:1.29
    network_mode: "host"
    ports: # <- here
      - target: 80
`,
    {
      'compose.yaml': `services:
  web:
    image: nginx:1.29
    ports: ["8080:80"] # <- here
`,
      'compose.override.yaml': `services:
  web:
    network_mode: host
`,
    },
  ],
  misses: [
    `services:
  web:
    image: nginx:1.29
    network_mode: bridge
    ports: ["8080:80"]
`,
    `services:
  web:
    image: nginx:1.29
    network_mode: host
    ports: []
`,
    `services:
  web:
    image: nginx:1.29
    network_mode: host
    expose: ["80"]
`,
  ],
})
