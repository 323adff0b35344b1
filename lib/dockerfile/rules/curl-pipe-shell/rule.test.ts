import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'curl | sh': `
      FROM alpine:3.22
      RUN curl -fsSL https://a.b/c | sh
      #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ curl-pipe-shell`,
    'wget | bash': `
      FROM alpine:3.22
      RUN wget -qO- https://a.b/c | bash -s -- -y
      #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ curl-pipe-shell`,
    'curl | python': `
      FROM python:3.14-slim
      RUN curl https://a.b/c | python3 -
      #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ curl-pipe-shell`,
  },
  spares: {
    'to a file': `
      FROM alpine:3.22
      RUN curl -o /tmp/a https://a.b/c && sh /tmp/a`,
    'to tar': `
      FROM alpine:3.22
      RUN curl https://a.b/c.tgz | tar xz`,
    'another pipe': `
      FROM alpine:3.22
      RUN cat a.sh | sh`,
    'one after the other': `
      FROM alpine:3.22
      RUN curl https://a.b/c; sh a.sh`,
  },
})
