import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'scratch as a name': `
      FROM alpine AS scratch
      #              ^^^^^^^ ReservedStageName`,
    'context as a name': `
      FROM alpine AS Context
      #              ^^^^^^^ ReservedStageName`,
  },
  spares: { 'scratch as a base': 'FROM scratch', 'a name that holds the word': 'FROM alpine AS from-scratch' },
})
