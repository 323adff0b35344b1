import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'the default said again': `
      FROM --platform=$TARGETPLATFORM alpine
      #    ^^^^^^^^^^^^^^^^^^^^^^^^^^ RedundantTargetPlatform`,
    'with braces': `
      FROM --platform=\${TARGETPLATFORM} alpine
      #    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ RedundantTargetPlatform`,
  },
  spares: {
    'the platform that builds': 'FROM --platform=$BUILDPLATFORM alpine',
    'no flag': 'FROM alpine',
    'a part of it': 'FROM --platform=linux/$TARGETARCH alpine',
  },
})
