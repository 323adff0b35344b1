import { testRule } from '../shared/test-rule'

testRule('docker-socket-mounted', {
  catches: [
    `services:
  proxy:
    image: traefik:v3.5
    volumes:
      - /var/run/docker.sock:/var/run/docker.sock:ro # <- here
`,
    `services:
  tool:
    image: portainer/portainer-ce:2.33.2
    volumes:
      - type: bind # <- here
        source: /run/docker.sock
        target: /var/run/docker.sock
`,
    `services:
  tool:
    image: my-tool:1
    volumes: ["/var/run/docker.sock:/tmp/docker.sock"] # <- here
`,
  ],
  misses: [
    `services:
  db:
    image: my-db:1
    volumes: ["/var/run/postgresql:/var/run/postgresql"]
`,
    `services:
  tool:
    image: docker:28-dind
    environment:
      DOCKER_HOST: tcp://docker:2376
`,
    `services:
  tool:
    image: my-tool:1
    volumes: ["./docker.sock.md:/var/run/docker.sock"]
`,
  ],
})
