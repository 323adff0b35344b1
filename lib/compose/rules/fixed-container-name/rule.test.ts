import { testRule } from '../shared/test-rule'

testRule('fixed-container-name', {
  catches: [
    `services:
  db:
    image: postgres:17
    container_name: db # <- here
`.replace('name: db', 'name: my-db'),
    `services:
  web: { image: "nginx:1.29", container_name: web } # <- here
`,
    {
      'compose.yaml': `services:
  web:
    extends:
      file: common.yaml
      service: web
`,
      'common.yaml': `services:
  web:
    image: nginx:1.29
    container_name: web # <- here
`,
    },
  ],
  misses: [
    `services:
  db:
    image: postgres:17
    hostname: my-db
`,
    `name: my-project
services:
  db:
    image: postgres:17
    networks:
      default:
        aliases: [my-db]
`,
    `services:
  db:
    image: postgres:17
    labels:
      container_name: my-db
`,
  ],
})
