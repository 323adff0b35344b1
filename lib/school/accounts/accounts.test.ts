import { beforeAll, expect, test } from 'vitest'
import { onBothDatabases } from '../testing/databases'
import { type Auth, createAuth } from './auth'
import { createAccount } from './create-account'
import { newAccount } from './credentials'
import { actorOf, signIn } from './sign-in'

onBothDatabases('accounts', (school) => {
  let auth: Auth
  const ana = { name: 'Ana', username: 'ana', password: 'vague-et-bateau' }

  beforeAll(async () => {
    auth = createAuth(school())
    await createAccount(school(), auth, ana, 'teacher')
  })

  const refusal = (promise: Promise<unknown>) =>
    promise.then(
      () => null,
      (error: Error) => error.message,
    )

  test('signs in by its name, whatever the case, and is known by its cookie', async () => {
    const cookies = await signIn(school(), auth, { username: ' ANA', password: ana.password })
    expect(cookies.join()).toMatch(/HttpOnly; SameSite=Lax/)
    const cookie = cookies.map((text) => text.split(';')[0]).join('; ')
    expect(await actorOf(auth, new Headers({ cookie }))).toMatchObject({ name: 'Ana', siteRole: 'teacher' })
    expect(await actorOf(auth, new Headers({ cookie: cookie.replace(/.(?=;|$)/, '_') }))).toBeNull()
  })

  test('the password is not in the database', async () => {
    const accounts = await school()
      .db.selectFrom('account' as 'user')
      .selectAll()
      .execute()
    expect(JSON.stringify(accounts)).not.toContain(ana.password)
    expect(accounts).toHaveLength(1)
  })

  test('a taken name is refused with another to try, even to two at once', async () => {
    expect(await refusal(createAccount(school(), auth, ana, 'student'))).toMatch(/« ana » est déjà pris/)
    const twins = ['Bob', 'Bab'].map((name) =>
      refusal(createAccount(school(), auth, { ...ana, name, username: 'bob' }, 'student')),
    )
    expect((await Promise.all(twins)).filter((message) => message === null)).toHaveLength(1)
  })

  test('guessing waits longer and longer, for that account only', async () => {
    await createAccount(school(), auth, { ...ana, username: 'cible' }, 'student')
    const guess = (username: string) => refusal(signIn(school(), auth, { username, password: 'mauvais-mot' }))
    for (let i = 0; i < 5; i++) expect(await guess('cible')).toBe('Identifiant ou mot de passe inexact.')
    expect(await guess('cible')).toBe('Trop d’essais manqués. Réessayez dans 15 secondes.')
    expect(await refusal(signIn(school(), auth, { username: 'cible', password: ana.password }))).toMatch(
      /Trop d’essais/,
    )
    expect(await guess('ana')).toBe('Identifiant ou mot de passe inexact.')
    school().setNow(school().now() + 16_000)
    expect(await refusal(signIn(school(), auth, { username: 'cible', password: ana.password }))).toBeNull()
  })

  test('an unknown account answers like a wrong password', async () => {
    expect(await refusal(signIn(school(), auth, { username: 'personne', password: 'quelconque' }))).toBe(
      'Identifiant ou mot de passe inexact.',
    )
  })
})

test.each([
  [{ username: 'é' }, 'username'],
  [{ username: '-ana' }, 'username'],
  [{ password: 'court' }, 'password'],
  [{ password: 'aaaaaaaaaa' }, 'password'],
  [{ password: 'xxanaxxyyy' }, 'password'],
  [{ name: ' ' }, 'name'],
  [{ name: 'a\u202eb' }, 'name'],
  [{ email: 'a@' }, 'email'],
])('%o is refused', (change, field) => {
  const parsed = newAccount.safeParse({ name: 'Ana', username: 'ana', password: 'vague-et-bateau', ...change })
  expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual([field])
})
