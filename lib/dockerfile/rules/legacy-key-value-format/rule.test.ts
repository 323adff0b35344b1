import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'ENV with a space': `
      FROM alpine
      ENV NODE_ENV production
      #   ^^^^^^^^^^^^^^^^^^^ LegacyKeyValueFormat`,
    'LABEL with a space': `
      FROM alpine
      LABEL equipe commandes
      #     ^^^^^^^^^^^^^^^^ LegacyKeyValueFormat`,
  },
  spares: {
    'an equals sign': 'FROM alpine\nENV NODE_ENV=production',
    'a value with a space, quoted': 'FROM alpine\nENV TITRE="a b" PORT=1',
    'an ARG without a value': 'FROM alpine\nARG VERSION',
  },
})
