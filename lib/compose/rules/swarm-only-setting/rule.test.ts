import { testRule } from '../shared/test-rule'

testRule('swarm-only-setting', {
  catches: [
    `services:
  api:
    image: my-api:1
    deploy:
      replicas: 2
      placement: # <- here
        constraints: [node.role == worker]
`,
    `services:
  api:
    image: my-api:1
    deploy:
      update_config: { parallelism: 1 } # <- here
      rollback_config: { parallelism: 1 } # <- here
      mode: global # <- here
`,
    `services:
  api:
    image: my-api:1
    deploy:
      endpoint_mode: dnsrr # <- here
      labels: { role: api } # <- here
`,
  ],
  misses: [
    `services:
  api:
    image: my-api:1
    deploy:
      replicas: 2
      mode: replicated
      resources:
        limits: { memory: 256m, cpus: "0.5" }
      restart_policy: { condition: on-failure }
`,
    `services:
  api:
    image: my-api:1
    labels: { role: api }
    deploy: {}
`,
    `services:
  api:
    image: my-api:1
    networks: [mesh]
    deploy:
      placement:
        constraints: [node.role == worker]
networks:
  mesh:
    driver: overlay
`,
  ],
})
