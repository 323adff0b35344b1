import { testRule } from '../shared/test-rule'

testRule('container-path-refused', {
  catches: [
    `services:
  api:
    image: my-api:1
    volumes:
      - .:/ # <- here
`,
    `services:
  api:
    image: my-api:1
    volumes: ["./src:app/src", "./data"] # <- here
`.replace('["./src:app/src", "./data"]', '["./src:app/src"]'),
    `services:
  api:
    image: my-api:1
    working_dir: app # <- here
    volumes:
      - ./uploads # <- here
`,
    `services:
  api:
    image: my-api:1
    tmpfs: [tmp/cache] # <- here
`,
  ],
  misses: [
    `services:
  api:
    image: my-api:1
    working_dir: /app
    volumes: [".:/app", "/data"]
    tmpfs: ["/tmp:size=64m"]
`,
    String.raw`services:
  web:
    image: my-windows-web:1
    working_dir: C:\inetpub
    volumes:
      - type: bind
        source: ./site
        target: C:\site
`,
    `services:
  api:
    image: my-api:1
    volumes: ["data:/"]
volumes:
  data:
`.replace(':/"', ':/data"'),
  ],
})
