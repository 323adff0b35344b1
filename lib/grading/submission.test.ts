import { expect, test } from 'vitest'
import type { Exercise } from './exercise'
import { rootsOf, submissionOf } from './submission'

const exercise = {
  entry: 'Dockerfile',
  files: [
    { path: 'Dockerfile', access: 'edit' },
    { path: '.dockerignore', access: 'edit' },
    { path: 'src/app.js', access: 'read' },
    { path: '.git/HEAD', access: 'hidden', text: 'ref\n' },
  ],
} as unknown as Exercise

const start = { Dockerfile: '# à vous\n', '.dockerignore': '', 'src/app.js': 'un\ndeux\n', '.git/HEAD': 'ref\n' }

test('what is provided is graded as it was given, the rest as it was handed in', () => {
  const theirs = { Dockerfile: 'FROM node', 'src/app.js': 'un\r\ndeux', 'src/plus.js': 'x' }
  expect(submissionOf(exercise, start, theirs)).toEqual({
    files: { Dockerfile: 'FROM node', 'src/app.js': 'un\ndeux\n', 'src/plus.js': 'x', '.git/HEAD': 'ref\n' },
    missing: ['.dockerignore'],
    changed: [],
  })
  expect(submissionOf(exercise, start, { 'src/app.js': 'trois' }).changed).toEqual(['src/app.js'])
})

test.each([
  [['Dockerfile', 'src/app.js'], ['']],
  [['Nom_Prenom/tp/Dockerfile', 'Nom_Prenom/tp/src/app.js', 'Nom_Prenom/README.md'], ['Nom_Prenom/tp']],
  [['Dockerfile', 'order/Dockerfile', 'order/src/app.js'], ['order']],
  [
    ['a/Dockerfile', 'b/Dockerfile', 'b/c/Dockerfile'],
    ['a', 'b'],
  ],
  [['mon-Dockerfile', 'README.md'], []],
])('the root of %j is %j', (names, roots) => {
  expect(rootsOf(exercise, names)).toEqual(roots)
})
