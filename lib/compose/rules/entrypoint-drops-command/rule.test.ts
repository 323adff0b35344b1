import { testRule } from '../shared/test-rule'

const Dockerfile = `FROM node:24-alpine
WORKDIR /app
COPY . .
ENTRYPOINT ["./docker-entrypoint.sh"]
CMD ["node", "server.js"]
`
const script = '#!/bin/sh\nset -e\nnpm run migrate\nexec "$@"\n'

testRule('entrypoint-drops-command', {
  catches: [
    `services:
  api:
    image: my-api:1
    entrypoint: ["./wait-for-it.sh", "db:5432", "--"] # <- here
`,
    {
      'compose.yaml': `services:
  api:
    build: .
    entrypoint: ./docker-entrypoint.sh # <- here
`,
      Dockerfile,
      'docker-entrypoint.sh': script,
    },
    {
      'compose.yaml': `services:
  api:
    build: ./api
    entrypoint: # <- here
      - sh
      - /app/start.sh
`,
      'api/Dockerfile': Dockerfile,
      'api/scripts/start.sh': script,
    },
  ],
  misses: [
    {
      'compose.yaml': `services:
  api:
    build: .
    entrypoint: ./docker-entrypoint.sh
    command: node server.js
`,
      Dockerfile,
      'docker-entrypoint.sh': script,
    },
    {
      'compose.yaml': `services:
  api:
    build: .
    entrypoint: ./start.sh
`,
      Dockerfile,
      'start.sh': '#!/bin/sh\nexec node server.js\n',
    },
    `services:
  api:
    image: my-api:1
    entrypoint: ["node", "server.js"]
`,
    {
      'compose.yaml': `services:
  api:
    build: .
    entrypoint: ["./docker-entrypoint.sh", "node", "server.js"]
`,
      Dockerfile,
      'docker-entrypoint.sh': script,
    },
  ],
})
