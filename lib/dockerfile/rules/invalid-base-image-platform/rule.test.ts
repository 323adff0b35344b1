import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  context: {
    bases: {
      'maison/arm:1': { Os: 'linux', Architecture: 'arm64' },
      'maison/pc:1': { Os: 'linux', Architecture: 'amd64' },
    },
  },
  catches: {
    'an image of another architecture': `
      FROM maison/arm:1
      #    ^^^^^^^^^^^^ InvalidBaseImagePlatform`,
  },
  spares: {
    'the right architecture': 'FROM maison/pc:1',
    'an architecture asked for': 'FROM --platform=linux/arm64 maison/arm:1',
    'an image we do not know': 'FROM maison/inconnue:1',
  },
})
