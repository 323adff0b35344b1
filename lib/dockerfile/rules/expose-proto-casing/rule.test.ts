import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'a protocol in capitals': `
      FROM alpine
      EXPOSE 53/udp 3000/TCP
      #             ^^^^^^^^ ExposeProtoCasing`,
    'a mixed one': `
      FROM alpine
      EXPOSE 53/Udp
      #      ^^^^^^ ExposeProtoCasing`,
  },
  spares: { 'lower case': 'FROM alpine\nEXPOSE 3000/tcp', 'no protocol': 'FROM alpine\nEXPOSE 3000' },
})
