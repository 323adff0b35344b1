import { testRule } from '../shared/test-rule'

testRule('restart-unknown', {
  catches: [
    `services:
  web:
    image: nginx:1.29
    restart: allways # <- here
`,
    `services:
  web:
    image: nginx:1.29
    restart: on-failure:three # <- here
`,
    `services:
  web:
    image: nginx:1.29
    restart: "true" # <- here
`,
  ],
  misses: [
    `services:
  web:
    image: nginx:1.29
    restart: no
`,
    `services:
  web:
    image: nginx:1.29
    restart: on-failure:3
`,
    `services:
  web:
    image: nginx:1.29
    restart: unless-stopped
    deploy:
      restart_policy:
        condition: on-failure
`,
  ],
})
