import { testFix } from '../testing-fix'

testFix('context-takes-too-much', [
  {
    before: 'FROM alpine\nCOPY . /app',
    title: 'Créer .dockerignore avec .env, node_modules',
    after: 'FROM alpine\nCOPY . /app',
    files: { '.env': '', 'node_modules/a.js': '' },
    changes: { '.dockerignore': '.env\nnode_modules\n' },
  },
  {
    before: 'FROM alpine\nCOPY . /app',
    title: 'Ajouter node_modules à .dockerignore',
    after: 'FROM alpine\nCOPY . /app',
    files: { '.dockerignore': '*.log\n', 'web/node_modules/a.js': '' },
    changes: { '.dockerignore': '*.log\n**/node_modules\n' },
  },
])
