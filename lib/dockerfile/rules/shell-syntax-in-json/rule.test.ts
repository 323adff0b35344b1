import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    '&&': `
      FROM node:24-alpine
      CMD ["npm", "run", "migrate", "&&", "npm", "start"]
      #                             ^^^^ shell-syntax-in-json`,
    'a variable': `
      FROM node:24-alpine
      CMD ["node", "a.js", "$PORT"]
      #                    ^^^^^^^ shell-syntax-in-json`,
    'a redirection in ENTRYPOINT': `
      FROM node:24-alpine
      ENTRYPOINT ["node", "a.js", ">", "/log"]
      #                           ^^^ shell-syntax-in-json`,
  },
  spares: {
    'a shell': `
      FROM node:24-alpine
      CMD ["sh", "-c", "npm run migrate && npm start"]`,
    'the shell form': `
      FROM node:24-alpine
      CMD node a.js && b`,
    'plain words': `
      FROM node:24-alpine
      CMD ["node", "a.js", "--and=&&"]`,
  },
})
