import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'a file': `
      FROM alpine:3.22
      ADD server.js /app/
      # <- add-instead-of-copy`,
    'the whole context': `
      FROM alpine:3.22
      ADD . /app
      # <- add-instead-of-copy`,
    'several files': `
      FROM alpine:3.22
      ADD package.json package-lock.json /app/
      # <- add-instead-of-copy`,
  },
  spares: {
    'an archive': `
      FROM alpine:3.22
      ADD app.tar.gz /opt/`,
    'an address': `
      FROM alpine:3.22
      ADD https://example.com/a.txt /tmp/`,
    'a repository': `
      FROM alpine:3.22
      ADD https://github.com/moby/buildkit.git /src`,
    COPY: `
      FROM alpine:3.22
      COPY server.js /app/`,
    'a heredoc': `
      FROM alpine:3.22
      ADD <<EOF /a
      b
      EOF`,
  },
})
