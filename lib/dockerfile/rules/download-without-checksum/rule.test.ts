import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'an address': `
      FROM alpine:3.22
      ADD https://example.com/a.tar.gz /opt/
      #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ download-without-checksum`,
    http: `
      FROM alpine:3.22
      ADD http://example.com/a /b
      #   ^^^^^^^^^^^^^^^^^^^^ download-without-checksum`,
    'with other flags': `
      FROM alpine:3.22
      ADD --chmod=755 https://example.com/a /b
      #               ^^^^^^^^^^^^^^^^^^^^^ download-without-checksum`,
  },
  spares: {
    'a checksum': `
      FROM alpine:3.22
      ADD --checksum=sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa https://example.com/a /b`,
    'a repository': `
      FROM alpine:3.22
      ADD https://github.com/a/b.git /src`,
    'a file': `
      FROM alpine:3.22
      ADD a.tar.gz /opt/`,
  },
})
