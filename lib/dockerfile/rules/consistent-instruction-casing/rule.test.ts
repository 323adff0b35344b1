import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'one instruction in lower case': `
      FROM alpine
      run echo bonjour
      # <- ConsistentInstructionCasing
      CMD ["sh"]`,
    'one in capitals among the others': `
      from alpine
      run echo bonjour
      CMD ["sh"]
      # <- ConsistentInstructionCasing`,
    'a mixed word': `
      From alpine
      # <- ConsistentInstructionCasing
      CMD ["sh"]`,
  },
  spares: {
    'all in capitals': 'FROM alpine\nCMD ["sh"]',
    'all in lower case': 'from alpine\ncmd ["sh"]',
    'an ARG before FROM, which does not count': 'arg V=1\nFROM alpine\nCMD ["sh"]',
  },
})
