import { testRule } from '../shared/test-rule'

testRule('links', {
  catches: [
    `services:
  api:
    image: my-api:1
    links: # <- here
      - db
  db:
    image: postgres:17
`,
    `services:
  api:
    image: my-api:1
    links: ["db:database"] # <- here
  db:
    image: postgres:17
`,
    `services:
  api: { image: "my-api:1", links: [db, cache] } # <- here
  db:
    image: postgres:17
  cache:
    image: redis:8
`,
  ],
  misses: [
    `services:
  api:
    image: my-api:1
    depends_on: [db]
  db:
    image: postgres:17
`,
    `services:
  api:
    image: my-api:1
    external_links: ["elsewhere_db_1:db"]
`,
    `services:
  api:
    image: my-api:1
    links: []
`,
  ],
})
