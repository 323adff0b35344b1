import { testRule } from '../shared/test-rule'

testRule('decimal-mode', {
  catches: [
    `services:
  api:
    image: my-api:1
    secrets:
      - source: token
        mode: 440 # <- here
secrets:
  token:
    file: ./token
`,
    `services:
  api:
    image: my-api:1
    volumes:
      - type: tmpfs
        target: /cache
        tmpfs:
          mode: 1777 # <- here
`,
    `services:
  api:
    image: my-api:1
    configs: [{ source: conf, target: /conf, mode: 755 }] # <- here
configs:
  conf:
    content: a
`,
  ],
  misses: [
    `services:
  api:
    image: my-api:1
    secrets:
      - source: token
        mode: 0440
      - source: token
        target: other
        mode: 0o400
secrets:
  token:
    file: ./token
`,
    `services:
  api:
    image: my-api:1
    secrets:
      - source: token
        mode: "440"
secrets:
  token:
    file: ./token
`,
    `services:
  api:
    image: my-api:1
    tmpfs: ["/cache:mode=1777"]
    volumes:
      - type: tmpfs
        target: /t
        tmpfs:
          mode: 01777
`,
  ],
})
