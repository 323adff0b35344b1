import { testRule } from '../shared/test-rule'

testRule('host-folder-mounted', {
  catches: [
    `services:
  tool:
    image: my-tool:1
    volumes:
      - /:/host # <- here
`,
    `services:
  tool:
    image: my-tool:1
    volumes: ["/etc/:/etc"] # <- here
`,
    `services:
  tool:
    image: my-tool:1
    volumes:
      - type: bind # <- here
        source: /var/lib/docker
        target: /docker
`,
  ],
  misses: [
    `services:
  exporter:
    image: prom/node-exporter:v1.9.1
    volumes: ["/:/rootfs:ro", "/sys:/host/sys:ro"]
`,
    `services:
  web:
    image: my-web:1
    volumes: ["/etc/localtime:/etc/localtime", "/srv/site:/srv", "/home/lea/data:/data"]
`,
    `services:
  web:
    image: my-web:1
    volumes: ["./etc:/etc/app", "etc:/etc/other"]
volumes:
  etc:
`,
  ],
})
