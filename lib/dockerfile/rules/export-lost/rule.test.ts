import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    alone: `
      FROM alpine:3.22
      RUN export NODE_ENV=production
      #   ^^^^^^^^^^^^^^^^^^^^^^^^^^ export-lost`,
    'at the end': `
      FROM alpine:3.22
      RUN echo a && export B=c
      #             ^^^^^^^^^^ export-lost`,
    'in a heredoc': `
      FROM alpine:3.22
      RUN <<EOF
      echo a
      export B=c
      # <- export-lost
      EOF`,
  },
  spares: {
    'used in the same RUN': `
      FROM alpine:3.22
      RUN export B=c && make`,
    ENV: `
      FROM alpine:3.22
      ENV B=c`,
    'kept in a file': `
      FROM alpine:3.22
      RUN echo "export B=c" >> /etc/profile`,
  },
})
