import { beforeAll, expect, test } from 'vitest'
import { acceptInvitation } from '../accounts/accept-invitation'
import { type Auth, createAuth } from '../accounts/auth'
import { signIn } from '../accounts/sign-in'
import { classInfo } from '../classes/class-info'
import type { Actor } from '../school'
import { onBothDatabases } from '../testing/databases'
import { classWith, person } from '../testing/people'
import { addRoster } from './add-roster'
import { readRoster } from './read-roster'
import { suggestUsername } from './suggest-username'

test('a list is names, or names and user names, from a text or a spreadsheet', () => {
  const { lines, mistakes } = readRoster('\uFEFFNom;Identifiant\r\nZoé Le Gall\n\n"Ana  Diaz";ADiaz\nBob\tbob.b\t12\n')
  expect(mistakes).toEqual([])
  expect(lines).toEqual([
    { line: 2, name: 'Zoé Le Gall', username: null },
    { line: 4, name: 'Ana Diaz', username: 'adiaz' },
    { line: 5, name: 'Bob', username: 'bob.b' },
  ])
})

test.each([
  ['Ana;a', /^Ligne 1\s: L’identifiant a de 3/],
  [';ana', /^Ligne 1\s: Écrivez un nom/],
  ['Ana\nana', /^Ligne 2\s: «\sana\s» est déjà à la ligne 1/],
  ['Ana;moi\nBob;MOI', /^Ligne 2\s: l’identifiant «\smoi\s» est déjà à la ligne 1/],
  ['A\u202Ena', /invisibles/],
])('%j is refused by its line', (text, sentence) => {
  expect(readRoster(text).mistakes).toEqual([expect.stringMatching(sentence)])
})

test.each([
  ['Zoé Le Gall', 'zoe.le.gall'],
  ['Jean-Œuvre d’Été', 'jean.oeuvre.d.ete'],
  ['李', 'eleve'],
  ['Ó', 'eleve.o'],
  ['x'.repeat(80), 'x'.repeat(28)],
])('%s is called %s', (name, username) => {
  expect(suggestUsername(name, () => false)).toBe(username)
  expect(suggestUsername(name, (one) => one === username)).toBe(`${username}2`)
})

onBothDatabases('roster', (school) => {
  let auth: Auth
  let teacher: Actor
  let stranger: Actor

  beforeAll(async () => {
    auth = createAuth(school())
    teacher = await person(school(), 'Teacher', 'teacher')
    stranger = await person(school(), 'Stranger')
    await classWith(school(), 'a', [[teacher, 'teacher']])
  })

  const add = (roster: string) => addRoster(school(), auth, teacher, 'a', { roster })
  const names = async () => (await classInfo(school(), teacher, 'a')).members.map(({ displayName }) => displayName)

  test('each student opens their account with their link, once', async () => {
    const { added } = await add('Léa Roy\nNoé Roy;noe')
    expect(added.map(({ username }) => username)).toEqual(['lea.roy', 'noe'])
    await expect(signIn(school(), auth, { username: 'noe', password: 'vague-et-bateau' })).rejects.toThrow(/inexact/)
    const token = added[1]?.path.split('/').at(-1) ?? ''
    await acceptInvitation(school(), auth, null, token, { password: 'vague-et-bateau' })
    expect(await signIn(school(), auth, { username: 'noe', password: 'vague-et-bateau' })).not.toEqual([])
    await expect(acceptInvitation(school(), auth, null, token, { password: 'autre-vague' })).rejects.toThrow(
      /plus valable/,
    )
  })

  test('the same list again adds who is missing', async () => {
    const { added, already } = await add('léa roy\nNoé Roy;noe\nLéa-Roy')
    expect(already).toEqual(['léa roy', 'Noé Roy'])
    expect(added.map(({ username }) => username)).toEqual(['lea.roy2'])
  })

  test('an account of somebody else is never taken in, and a list with a mistake makes nothing', async () => {
    const before = await names()
    const refused = add(`Nina\nEve;${stranger.userId}`)
    await expect(refused).rejects.toMatchObject({
      code: 'invalid',
      fields: { roster: expect.stringMatching(/Ligne 2.*pris/) },
    })
    await expect(add(' \n')).rejects.toMatchObject({ code: 'invalid' })
    await expect(add('Ana\n'.repeat(3))).rejects.toMatchObject({ code: 'invalid' })
    expect(await names()).toEqual(before)
  })
})
