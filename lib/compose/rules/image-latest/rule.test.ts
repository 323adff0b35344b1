import { testRule } from '../shared/test-rule'

testRule('image-latest', {
  catches: [
    `services:
  web:
    image: nginx # <- here
`,
    `services:
  web:
    image: nginx:latest # <- here
`,
    `services:
  api:
    image: localhost:5000/team/api # <- here
`,
  ],
  misses: [
    `services:
  web:
    image: nginx:1.29
`,
    `services:
  web:
    image: nginx@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
`,
    `services:
  api:
    build: .
    image: my-api
  worker:
    image: my-api
    command: ["npm", "run", "worker"]
`,
    `services:
  web:
    image: nginx:\${NGINX_TAG:-1.29}
`,
  ],
})
