import { testRule } from '../shared/test-rule'

testRule('restart-prevents-completion', {
  catches: [
    `services:
  migrations:
    image: my-api:1
    command: npm run migrate
    restart: always # <- here
  api:
    image: my-api:1
    depends_on:
      migrations:
        condition: service_completed_successfully
`,
    `services:
  api:
    image: my-api:1
    depends_on:
      seed: { condition: service_completed_successfully }
  seed:
    image: my-api:1
    restart: unless-stopped # <- here
`,
    {
      'compose.yaml': `services:
  api:
    image: my-api:1
    depends_on:
      seed: { condition: service_completed_successfully }
  seed:
    image: my-api:1
`,
      'compose.override.yaml': `services:
  seed:
    restart: "always" # <- here
`,
    },
  ],
  misses: [
    `services:
  migrations:
    image: my-api:1
    restart: on-failure
  api:
    image: my-api:1
    restart: always
    depends_on:
      migrations:
        condition: service_completed_successfully
`,
    `services:
  db:
    image: my-db:1
    restart: always
  api:
    image: my-api:1
    depends_on: [db]
`,
    `services:
  migrations:
    image: my-api:1
    restart: "no"
  api:
    image: my-api:1
    depends_on:
      migrations:
        condition: service_completed_successfully
`,
  ],
})
