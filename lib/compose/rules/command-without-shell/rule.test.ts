import { testRule } from '../shared/test-rule'

testRule('command-without-shell', {
  catches: [
    `services:
  api:
    image: my-api:1
    command: npm run migrate && npm start # <- here
`,
    `services:
  api:
    image: my-api:1
    command: ["npm", "run", "migrate", "&&", "npm", "start"] # <- here
`,
    `services:
  api:
    image: my-api:1
    environment: { PORT: 8000 }
    command: uvicorn main:app --port $$PORT # <- here
`,
    `services:
  api:
    image: my-api:1
    entrypoint: "node server.js > /logs/out.txt" # <- here
`,
    `services:
  api:
    image: my-api:1
    command: > # <- here
      sh -c npm install
      && npm start
`,
  ],
  misses: [
    `services:
  api:
    image: my-api:1
    command: sh -c "npm run migrate && npm start"
`,
    `services:
  api:
    image: my-api:1
    command: ["sh", "-c", "npm run migrate && exec npm start -- --port $$PORT"]
`,
    `services:
  api:
    image: my-api:1
    command: gunicorn 'main:app' --access-logformat "%(h)s > %(r)s" --bind 0.0.0.0:\${PORT:-8000}
`,
    `services:
  api:
    image: my-api:1
    entrypoint: ["/bin/sh", "-c"]
    command: ["npm run migrate && npm start"]
`,
    `services:
  proxy:
    image: my-proxy:1
    command: ["--auth", "admin:$$apr1$$ABC$$DEF", "--rule", "a|b"]
`,
    `services:
  api:
    image: my-api:1
    command: >
      sh -c "npm install &&
      npm start"
`,
  ],
})
