import { expect, test } from 'vitest'
import { gradebookCsv } from './gradebook-csv'

const student = (username: string | null, name: string, mark: number | null) => ({
  userId: name,
  items: [],
  username,
  name,
  mark,
})
const csv = (name: string, mark: number | null = null, separator: ',' | ';' = ';') =>
  gradebookCsv({ students: [student('ana', name, mark)] }, separator).split('\r\n')[1]

test('says its encoding, its columns, and ends each line', () => {
  expect(gradebookCsv({ students: [] }, ';')).toBe('\uFEFFIdentifiant;Nom;Note sur 20\r\n')
  expect(gradebookCsv({ students: [] }, ',')).toBe('\uFEFFIdentifiant,Nom,Note sur 20\r\n')
})

test.each([
  ['Zoé', 12.345, ';', 'ana;Zoé;12,35'],
  ['Zoé', 12.5, ',', 'ana,Zoé,12.5'],
  ['Zoé', 0, ';', 'ana;Zoé;0'],
  ['Zoé', null, ';', 'ana;Zoé;'],
  ['Roy, Zoé', 20, ',', 'ana,"Roy, Zoé",20'],
  ['Roy, Zoé', 20, ';', 'ana;Roy, Zoé;20'],
  ['Zoé "Z"', 20, ';', 'ana;"Zoé ""Z""";20'],
] as const)('%s, %d with %s', (name, mark, separator, line) => {
  expect(csv(name, mark, separator)).toBe(line)
})

test.each(['=1+1', '+33', '-1', '@somme', '\tx'])('%j is a text, not a formula', (name) => {
  expect(csv(name)).toBe(`ana;'${name};`)
})

test('a quoted formula is neutralised too', () => {
  expect(csv('=HYPERLINK("x";"y")')).toBe(`ana;"'=HYPERLINK(""x"";""y"")";`)
})

test('an account without a user name keeps its line', () => {
  expect(gradebookCsv({ students: [student(null, 'Bob', 3)] }, ';')).toContain('\r\n;Bob;3\r\n')
})
