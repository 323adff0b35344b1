import { testRule } from '../shared/test-rule'

testRule('privileged-service', {
  catches: [
    `services:
  app:
    image: my-app:1
    privileged: true # <- here
`,
    `services:
  app:
    image: my-app:1
    privileged: "yes" # <- here
`,
    `services:
  app:
    image: my-app:1
    cap_add:
      - ALL # <- here
`,
  ],
  misses: [
    `services:
  app:
    image: my-app:1
    privileged: false
`,
    `services:
  app:
    image: my-app:1
    cap_add: [NET_ADMIN]
`,
    `services:
  app:
    image: my-app:1
    cap_drop: [ALL]
`,
  ],
})
