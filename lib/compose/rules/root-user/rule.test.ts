import { testRule } from '../shared/test-rule'

testRule('root-user', {
  catches: [
    {
      'compose.yaml': `services:
  api:
    build: .
    user: root # <- here
`,
      Dockerfile: 'FROM node:24-alpine\nUSER node\nCMD ["node", "server.js"]\n',
    },
    `services:
  ci:
    image: jenkins/jenkins:lts
    user: "0:0" # <- here
`,
    `services:
  tool:
    image: adminer
    user: 0 # <- here
`.replace('user: 0', 'user: "0"'),
  ],
  misses: [
    `services:
  api:
    image: my-api:1
    user: "1000:1000"
`,
    `services:
  db:
    image: postgres:17
    user: root
`,
    {
      'compose.yaml': `services:
  api:
    build: .
    user: root
`,
      Dockerfile: 'FROM node:24-alpine\nCMD ["node", "server.js"]\n',
    },
  ],
})
