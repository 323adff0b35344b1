import { testRule } from '../shared/test-rule'

testRule('network-mode-conflict', {
  catches: [
    `services:
  vpn:
    image: my-vpn:1
  app:
    image: my-app:1
    network_mode: service:vpn
    ports: ["8080:80"] # <- here
`,
    `services:
  db:
    image: my-db:1
  app:
    image: my-app:1
    network_mode: "service:db"
    hostname: app # <- here
    extra_hosts: # <- here
      - "a:10.0.0.1"
`,
    `services:
  app:
    image: my-app:1
    network_mode: container:other
    dns: 1.1.1.1 # <- here
    expose: ["80"] # <- here
`,
  ],
  misses: [
    `services:
  vpn:
    image: my-vpn:1
    ports: ["8080:80"]
  app:
    image: my-app:1
    network_mode: service:vpn
`,
    `services:
  app:
    image: my-app:1
    network_mode: host
    hostname: app
    expose: ["80"]
`,
    `services:
  app:
    image: my-app:1
    network_mode: service:vpn
    ports: []
  vpn:
    image: my-vpn:1
`,
  ],
})
