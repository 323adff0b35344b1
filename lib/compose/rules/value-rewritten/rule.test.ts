import { testRule } from '../shared/test-rule'

testRule('value-rewritten', {
  catches: [
    `services:
  api:
    build:
      context: .
      args:
        PYTHON_VERSION: 3.10 # <- here
`,
    `services:
  api:
    image: my-api:1
    environment:
      DEBUG: True # <- here
      PIN: 0042 # <- here
      VERSION: "1.10"
`,
    `services:
  api:
    image: my-api:1
    environment: { PRICE: 1.50 } # <- here
`,
    `services:
  api:
    image: my-api:1
    environment:
      BUILD: 1e3 # <- here
      COUNT: 1_000 # <- here
`,
  ],
  misses: [
    `services:
  api:
    build:
      context: .
      args:
        - PYTHON_VERSION=3.10
        - DEBUG=True
`,
    `services:
  api:
    image: my-api:1
    environment:
      DEBUG: true
      PORT: 3000
      RATE: 0.5
      ANSWER: yes
      START: 22:22
      VERSION: 1.2.0
      NOTHING: ~
`,
    `services:
  api:
    image: my-api:1
    environment:
      VERSION: '1.10'
      DEBUG: "True"
      TAG: \${TAG:-1.10}
`,
    {
      'compose.yaml': `services:
  api:
    image: my-api:1
    env_file: 2.env
`,
      '2.env': 'VERSION=1.10\nDEBUG=True\n',
    },
  ],
})
