import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'a password in ENV': `
      FROM alpine
      ENV DB_PASSWORD=azerty
      #   ^^^^^^^^^^^ SecretsUsedInArgOrEnv`,
    'a token in ARG, even without a value': `
      FROM alpine
      ARG NPM_TOKEN
      #   ^^^^^^^^^ SecretsUsedInArgOrEnv`,
    'one name among several': `
      FROM alpine
      ENV PORT=1 api_key=2
      #          ^^^^^^^ SecretsUsedInArgOrEnv`,
  },
  spares: {
    'a public key': 'FROM alpine\nENV PUBLIC_KEY=abc',
    'a word that holds another': 'FROM alpine\nENV KEYBOARD=azerty TOKENS=3',
    'an ARG before FROM, which is not in the image': 'ARG TOKEN=a\nFROM alpine',
  },
})
