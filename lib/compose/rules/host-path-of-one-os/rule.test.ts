import { testRule } from '../shared/test-rule'

testRule('host-path-of-one-os', {
  catches: [
    String.raw`services:
  web:
    image: nginx:1.29
    volumes:
      - C:\Users\lea\site:/usr/share/nginx/html # <- here
`,
    `services:
  web:
    image: nginx:1.29
    volumes: ["/Users/lea/site:/usr/share/nginx/html:ro"] # <- here
`,
    `services:
  web:
    image: nginx:1.29
    volumes:
      - type: bind # <- here
        source: /home/lea/site
        target: /usr/share/nginx/html
`,
  ],
  misses: [
    `services:
  web:
    image: nginx:1.29
    volumes: ["./site:/usr/share/nginx/html", "~/site:/backup"]
`,
    `services:
  web:
    image: nginx:1.29
    volumes: ["\${HOME}/site:/usr/share/nginx/html"]
`,
    `services:
  web:
    image: nginx:1.29
    volumes: ["site:/home/lea/site", "/etc/localtime:/etc/localtime:ro"]
volumes:
  site:
`,
  ],
})
