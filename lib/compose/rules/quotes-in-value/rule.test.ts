import { testRule } from '../shared/test-rule'

testRule('quotes-in-value', {
  catches: [
    `services:
  api:
    image: my-api:1
    environment:
      - NAME="Bob" # <- here
      - PORT=3000
`,
    `services:
  api:
    image: my-api:1
    labels: ["traefik.enable='true'"] # <- here
`,
    `services:
  api:
    build:
      context: .
      args:
        - 'VERSION="1.10"' # <- here
`,
  ],
  misses: [
    `services:
  api:
    image: my-api:1
    environment:
      NAME: "Bob"
      JSON: '"text"'
`,
    `services:
  api:
    image: my-api:1
    environment:
      - "NAME=Bob"
      - 'LIST=["a", "b"]'
      - QUOTE="
      - EMPTY=
`,
    {
      'compose.yaml': `services:
  api:
    image: my-api:1
    env_file: api.env
`,
      'api.env': 'NAME="Bob"\n',
    },
  ],
})
