import { testRule } from '../shared/test-rule'

testRule('unused-resource', {
  catches: [
    `services:
  db:
    image: my-db:1
volumes:
  db_data: # <- here
`,
    `services:
  web:
    image: nginx:1.29
    networks: [front]
networks:
  front:
  back: # <- here
`,
    `services:
  db:
    image: my-db:1
    environment:
      PASSWORD_FILE: /run/secrets/password
secrets:
  password: # <- here
    file: ./password.txt
`,
  ],
  misses: [
    `services:
  db:
    image: my-db:1
    volumes: ["db_data:/data"]
volumes:
  db_data:
`,
    `services:
  web:
    image: nginx:1.29
networks:
  default:
    name: shared
`,
    `services:
  web:
    image: nginx:1.29
    profiles: [debug]
    networks: [back]
networks:
  back:
`,
  ],
})
