import { testRule } from '../shared/test-rule'

testRule('host-namespace', {
  catches: [
    `services:
  tool:
    image: my-tool:1
    pid: host # <- here
`,
    `services:
  tool:
    image: my-tool:1
    ipc: "host" # <- here
    pid: host # <- here
`,
    `services:
  tool:
    image: my-tool:1
    userns_mode: host # <- here
`,
  ],
  misses: [
    `services:
  a:
    image: my-a:1
    ipc: shareable
  b:
    image: my-b:1
    ipc: service:a
    pid: service:a
`,
    `services:
  tool:
    image: my-tool:1
    network_mode: host
`,
    `services:
  tool:
    image: my-tool:1
    ipc: private
    hostname: host
`,
  ],
})
