import { testRule } from '../shared/test-rule'

testRule('host-port-twice', {
  catches: [
    `services:
  front:
    image: my-front
    ports: ["3000:3000"]
  api:
    image: my-api
    ports:
      - "3000:4000" # <- here
`,
    `services:
  a:
    image: nginx:1.29
    ports: ["8080:80"]
  b:
    image: nginx:1.29
    ports:
      - target: 80 # <- here
        published: 8080
`,
    `services:
  a:
    image: nginx:1.29
    ports: ["127.0.0.1:8080:80"]
  b:
    image: nginx:1.29
    ports: ["8080:80"] # <- here
`,
  ],
  misses: [
    `services:
  dns:
    image: my-dns
    ports: ["53:53", "53:53/udp"]
`,
    `services:
  a:
    image: nginx:1.29
    ports: ["127.0.0.1:8080:80"]
  b:
    image: nginx:1.29
    ports: ["127.0.0.2:8080:80"]
`,
    `services:
  a:
    image: nginx:1.29
    ports: ["8080:80"]
  b:
    image: nginx:1.29
    ports: ["80", "8081:80"]
`,
  ],
})
