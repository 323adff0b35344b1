import { testRule } from '../shared/test-rule'

testRule('confinement-removed', {
  catches: [
    `services:
  tool:
    image: my-tool:1
    security_opt:
      - seccomp:unconfined # <- here
`,
    `services:
  tool:
    image: my-tool:1
    security_opt: ["no-new-privileges:true", "apparmor=unconfined"] # <- here
`,
    `services:
  tool:
    image: my-tool:1
    security_opt: ["label=disable"] # <- here
`,
  ],
  misses: [
    `services:
  tool:
    image: my-tool:1
    security_opt: ["no-new-privileges:true"]
`,
    `services:
  tool:
    image: my-tool:1
    security_opt: ["seccomp=/etc/docker/profile.json", "label=type:my_t"]
`,
    `services:
  tool:
    image: my-tool:1
    labels: ["seccomp=unconfined"]
`,
  ],
})
