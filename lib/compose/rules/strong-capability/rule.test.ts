import { testRule } from '../shared/test-rule'

testRule('strong-capability', {
  catches: [
    `services:
  tool:
    image: my-tool:1
    cap_add:
      - SYS_ADMIN # <- here
`,
    `services:
  vpn:
    image: my-vpn:1
    cap_add: [NET_ADMIN, CAP_SYS_MODULE] # <- here
`,
    `services:
  tool:
    image: my-tool:1
    cap_drop: [ALL]
    cap_add:
      - chown
      - dac_read_search # <- here
`,
  ],
  misses: [
    `services:
  vpn:
    image: my-vpn:1
    cap_add: [NET_ADMIN, NET_RAW, SYS_TIME]
`,
    `services:
  tool:
    image: my-tool:1
    cap_drop: [SYS_ADMIN]
`,
    `services:
  debug:
    image: my-debug:1
    cap_add: [SYS_PTRACE, SYS_NICE]
`,
  ],
})
