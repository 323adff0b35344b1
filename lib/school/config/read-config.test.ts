import { expect, test } from 'vitest'
import { readConfig } from './read-config'

test('an empty environment is enough', () => {
  expect(readConfig({ DATABASE_URL: '' })).toMatchObject({
    config: { port: 3000, databaseUrl: null, publicUrl: 'http://localhost:3000', secureCookies: false, oidc: null },
  })
})

test('HTTPS asks for secure cookies', () => {
  expect(readConfig({ PUBLIC_URL: 'https://cale.example.org/' })).toMatchObject({
    config: { publicUrl: 'https://cale.example.org', secureCookies: true },
  })
})

test('each mistake is a sentence, and none holds the value', () => {
  const read = readConfig({
    PORT: 'abc',
    DATABASE_URL: 'mysql://root:motdepasse@hote/base',
    SESSION_SECRET: 'court',
    OIDC_ISSUER: 'https://sso.example.org',
  })
  expect(read).toEqual({
    mistakes: expect.arrayContaining([
      'PORT doit être un nombre.',
      'DATABASE_URL doit commencer par postgres://.',
      'SESSION_SECRET doit avoir au moins 32 caractères.',
    ]),
  })
  expect(JSON.stringify(read)).not.toContain('motdepasse')
})

test('OIDC needs its two other variables', () => {
  expect(readConfig({ OIDC_ISSUER: 'https://sso.example.org', OIDC_CLIENT_ID: 'cale' })).toEqual({
    mistakes: ['OIDC_CLIENT_SECRET est nécessaire avec OIDC_ISSUER.'],
  })
})
