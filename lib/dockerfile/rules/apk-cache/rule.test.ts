import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'no option': `
      FROM alpine:3.22
      RUN apk add curl
      #   ^^^^^^^^^^^^ apk-cache`,
    'an update before': `
      FROM alpine:3.22
      RUN apk update && apk add curl
      #                 ^^^^^^^^^^^^ apk-cache`,
    'two installs': `
      FROM alpine:3.22
      RUN apk add curl && apk add git
      #   ^^^^^^^^^^^^ apk-cache
      #                   ^^^^^^^^^^^ apk-cache`,
  },
  spares: {
    'a stage that leaves nothing': `
      FROM alpine:3.22 AS build
      RUN apk add git
      FROM alpine:3.22
      COPY --from=build /a /a`,
    '--no-cache': `
      FROM alpine:3.22
      RUN apk add --no-cache curl`,
    'the option before the subcommand': `
      FROM alpine:3.22
      RUN apk --no-cache add curl`,
    'a cache mount': `
      FROM alpine:3.22
      RUN --mount=type=cache,target=/var/cache/apk apk add curl`,
    'a clean-up': `
      FROM alpine:3.22
      RUN apk add curl && rm -rf /var/cache/apk/*`,
  },
})
