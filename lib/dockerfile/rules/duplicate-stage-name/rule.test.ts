import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'the same name twice': `
      FROM alpine AS build
      FROM alpine AS build
      #              ^^^^^ DuplicateStageName`,
    'the same name in another case': `
      FROM alpine AS build
      FROM alpine AS BUILD
      #              ^^^^^ DuplicateStageName`,
  },
  spares: {
    'two names': 'FROM alpine AS build\nFROM alpine AS run',
    'two stages without names': 'FROM alpine\nFROM alpine',
    'a stage named after its base': 'FROM alpine AS alpine',
  },
})
