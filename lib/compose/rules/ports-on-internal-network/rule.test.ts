import { testRule } from '../shared/test-rule'

testRule('ports-on-internal-network', {
  catches: [
    `services:
  api:
    image: my-api:1
    ports: ["8080:80"] # <- here
    networks: [back]
networks:
  back:
    internal: true
`,
    `services:
  api:
    image: my-api:1
    ports: # <- here
      - "8080:80"
    networks: { back: , data: }
networks:
  back: { internal: true }
  data: { internal: true }
`,
    `services:
  api:
    image: my-api:1
    ports: ["80"] # <- here
networks:
  default:
    internal: true
`,
  ],
  misses: [
    `services:
  api:
    image: my-api:1
    ports: ["8080:80"]
    networks: [front, back]
networks:
  front:
  back:
    internal: true
`,
    `services:
  db:
    image: my-db:1
    expose: ["5432"]
    networks: [back]
networks:
  back:
    internal: true
`,
    `services:
  api:
    image: my-api:1
    ports: ["8080:80"]
networks:
  default:
    internal: false
`,
  ],
})
