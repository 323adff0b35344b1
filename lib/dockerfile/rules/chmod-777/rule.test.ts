import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    '777': `
      FROM alpine:3.22
      RUN chmod -R 777 /app
      #   ^^^^^^^^^^^^^^^^^ chmod-777`,
    'a+rwx': `
      FROM alpine:3.22
      RUN mkdir a && chmod a+rwx a
      #              ^^^^^^^^^^^^^ chmod-777`,
    'a copy': `
      FROM alpine:3.22
      COPY --chmod=666 a /b
      #    ^^^^^^^^^^^ chmod-777`,
  },
  spares: {
    'a folder of this RUN only': `
      FROM debian:trixie-slim
      RUN mkdir /work && chmod 777 /work && touch /work/a && rm -rf /work`,
    '755': `
      FROM alpine:3.22
      RUN chmod 755 /app/a.sh`,
    '+x': `
      FROM alpine:3.22
      RUN chmod +x a.sh`,
    'a shared folder': `
      FROM alpine:3.22
      RUN chmod 1777 /tmp/a`,
    'u+w': `
      FROM alpine:3.22
      RUN chmod u+w a`,
  },
})
