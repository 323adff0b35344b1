import { testRule } from '../shared/test-rule'

testRule('memory-limit-refused', {
  catches: [
    `services:
  api:
    image: my-api:1
    mem_limit: 512 # <- here
`,
    `services:
  api:
    image: my-api:1
    deploy:
      resources:
        limits:
          memory: 4m # <- here
`,
    `services:
  api:
    image: my-api:1
    deploy:
      resources:
        limits:
          memory: 256M
        reservations:
          memory: 1G # <- here
`,
    `services:
  api:
    image: my-api:1
    mem_limit: 128m
    mem_reservation: 256m # <- here
`,
  ],
  misses: [
    `services:
  api:
    image: my-api:1
    mem_limit: 512m
    mem_reservation: 256m
`,
    `services:
  api:
    image: my-api:1
    deploy:
      resources:
        limits:
          memory: 6M
        reservations:
          memory: 6M
`,
    `services:
  api:
    image: my-api:1
    mem_limit: 0
    shm_size: 64
`,
  ],
})
