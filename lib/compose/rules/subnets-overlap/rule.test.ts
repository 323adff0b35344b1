import { testRule } from '../shared/test-rule'

const services = `services:
  db:
    image: my-db:1
    networks: [back, front]
`

testRule('subnets-overlap', {
  catches: [
    `${services}networks:
  back:
    ipam:
      config: [{ subnet: 172.20.0.0/16 }]
  front:
    ipam:
      config:
        - subnet: 172.20.0.0/16 # <- here
`,
    `${services}networks:
  back:
    ipam:
      config: [{ subnet: 10.0.0.0/8 }]
  front:
    ipam:
      config: [{ subnet: 10.1.2.0/24 }] # <- here
`,
    `${services}networks:
  front:
    ipam:
      config: [{ subnet: 192.168.1.128/25 }]
  back:
    ipam:
      config: [{ subnet: 192.168.1.0/24 }] # <- here
`,
  ],
  misses: [
    `${services}networks:
  back:
    ipam:
      config: [{ subnet: 172.20.0.0/24 }]
  front:
    ipam:
      config: [{ subnet: 172.20.1.0/24 }]
`,
    `${services}networks:
  back:
  front:
    ipam:
      config: [{ subnet: 172.20.0.0/16 }]
`,
    `${services}networks:
  back:
    external: true
  front:
    ipam:
      config: [{ subnet: "fd00::/64" }, { subnet: 172.20.0.0/16 }]
`,
  ],
})
