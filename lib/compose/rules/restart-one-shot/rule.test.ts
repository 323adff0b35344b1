import { testRule } from '../shared/test-rule'

testRule('restart-one-shot', {
  catches: [
    `services:
  migrations:
    image: my-api:1
    command: npx prisma migrate deploy
    restart: always # <- here
`,
    `services:
  setup:
    image: my-django:1
    command: sh -c "python manage.py migrate && python manage.py collectstatic --noinput"
    restart: unless-stopped # <- here
`,
    `services:
  backup:
    image: postgres:17
    entrypoint: ["pg_dump", "-h", "db", "-f", "/backup/db.sql"]
    restart: always # <- here
`,
  ],
  misses: [
    `services:
  api:
    image: my-django:1
    command: sh -c "python manage.py migrate && python manage.py runserver 0.0.0.0:8000"
    restart: always
`,
    `services:
  migrations:
    image: my-api:1
    command: npx prisma migrate deploy
    restart: on-failure
`,
    `services:
  api:
    image: my-api:1
    command: npm run start
    restart: unless-stopped
`,
    `services:
  migrations:
    image: my-api:1
    command: npm run migrate
    restart: always
    deploy:
      restart_policy:
        condition: none
`,
  ],
})
