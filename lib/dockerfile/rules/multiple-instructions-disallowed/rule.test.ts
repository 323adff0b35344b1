import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'two CMD: the first is lost': `
      FROM alpine
      CMD ["a"]
      # <- MultipleInstructionsDisallowed
      CMD ["b"]`,
    'two HEALTHCHECK, even NONE': `
      FROM alpine
      HEALTHCHECK CMD true
      # <- MultipleInstructionsDisallowed
      HEALTHCHECK NONE`,
    'three ENTRYPOINT': `
      FROM alpine
      ENTRYPOINT ["a"]
      # <- MultipleInstructionsDisallowed
      ENTRYPOINT ["b"]
      # <- MultipleInstructionsDisallowed
      ENTRYPOINT ["c"]`,
  },
  spares: {
    'one of each': 'FROM alpine\nENTRYPOINT ["a"]\nCMD ["b"]',
    'one a stage': 'FROM alpine AS a\nCMD ["a"]\nFROM a\nCMD ["b"]',
    'several ENV': 'FROM alpine\nENV A=1\nENV A=2',
  },
})
