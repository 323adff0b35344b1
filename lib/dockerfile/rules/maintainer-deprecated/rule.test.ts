import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'the old instruction': `
      FROM alpine
      MAINTAINER eleve@example.com
      # <- MaintainerDeprecated`,
  },
  spares: {
    'a label': 'FROM alpine\nLABEL org.opencontainers.image.authors="eleve@example.com"',
    'the word in a comment': 'FROM alpine\n# MAINTAINER eleve@example.com',
  },
})
