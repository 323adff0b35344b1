import { testRule } from '../shared/test-rule'

testRule('static-address-refused', {
  catches: [
    `services:
  db:
    image: my-db:1
    networks:
      back:
        ipv4_address: 172.20.0.5 # <- here
networks:
  back:
`,
    `services:
  db:
    image: my-db:1
    networks:
      back:
        ipv4_address: 172.30.0.5 # <- here
networks:
  back:
    ipam:
      config:
        - subnet: 172.20.0.0/16
`,
    `services:
  db:
    image: my-db:1
    networks: { back: { ipv4_address: 172.20.0.5 } }
  api:
    image: my-api:1
    networks: { back: { ipv4_address: 172.20.0.5 } } # <- here
networks:
  back:
    ipam:
      config: [{ subnet: 172.20.0.0/24 }]
`,
    `services:
  db:
    image: my-db:1
    networks: { back: { ipv4_address: 172.20.0.1 } } # <- here
  api:
    image: my-api:1
    scale: 2
    networks: { back: { ipv4_address: 172.20.0.9 } } # <- here
networks:
  back:
    ipam:
      config: [{ subnet: 172.20.0.0/24 }]
`,
  ],
  misses: [
    `services:
  db:
    image: my-db:1
    networks:
      back:
        ipv4_address: 172.20.0.5
      front:
        ipv4_address: 172.21.0.5
networks:
  back:
    ipam:
      config: [{ subnet: 172.20.0.0/24 }]
  front:
    ipam:
      config: [{ subnet: 172.21.0.0/24 }]
`,
    `services:
  db:
    image: my-db:1
    networks: { shared: { ipv4_address: 10.0.0.5 } }
networks:
  shared:
    external: true
`,
    `services:
  db:
    image: my-db:1
    networks: { back: { ipv4_address: 172.20.0.1 } }
networks:
  back:
    ipam:
      config: [{ subnet: 172.20.0.0/24, gateway: 172.20.0.254 }]
`,
  ],
})
