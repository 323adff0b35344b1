import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  context: { dockerignore: 'dist\nnode_modules\n' },
  catches: {
    'an ignored folder': `
      FROM alpine
      COPY dist ./dist
      #    ^^^^ CopyIgnoredFile`,
    'a file in an ignored folder': `
      FROM alpine
      COPY package.json ./dist/app.js /app/
      #                 ^^^^^^^^^^^^^ CopyIgnoredFile`,
    'ADD as well': `
      FROM alpine
      ADD dist /dist
      #   ^^^^ CopyIgnoredFile`,
  },
  spares: {
    'a file that is sent': 'FROM alpine\nCOPY src ./src',
    'the same path in another stage': 'FROM alpine AS a\nFROM alpine\nCOPY --from=a dist ./dist',
    'a name that only starts alike': 'FROM alpine\nCOPY distribution ./d',
  },
})
