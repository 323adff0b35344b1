import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'a port of the host': `
      FROM alpine
      EXPOSE 8080:3000
      #      ^^^^^^^^^ ExposeInvalidFormat`,
    'an address': `
      FROM alpine
      EXPOSE 127.0.0.1:8080:3000/tcp
      #      ^^^^^^^^^^^^^^^^^^^^^^^ ExposeInvalidFormat`,
  },
  spares: { 'a port': 'FROM alpine\nEXPOSE 3000', 'a range of ports': 'FROM alpine\nEXPOSE 3000-3010/udp' },
})
