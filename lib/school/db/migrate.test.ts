import { getMigrations } from 'better-auth/db/migration'
import { expect, test } from 'vitest'
import { accountOptions } from '../accounts/options'
import { onBothDatabases } from '../testing/databases'
import { migrate } from './migrate'

onBothDatabases('migrations', (school) => {
  test('are done once, however many instances start together', async () => {
    await Promise.all([migrate(school().database), migrate(school().database)])
    const accounts = await getMigrations(accountOptions(school().database))
    expect([accounts.toBeCreated, accounts.toBeAdded]).toEqual([[], []])
  })

  test('a time and a yes come back as numbers', async () => {
    const row = { id: 'a', name: 'BUT 2', join_code: 'ABCD', join_open: 1, created_by: 'u', created_at: school().now() }
    await school()
      .db.insertInto('class')
      .values({ ...row, join_open: 1, archived_at: null })
      .execute()
    expect(await school().db.selectFrom('class').selectAll().executeTakeFirstOrThrow()).toEqual({
      ...row,
      archived_at: null,
    })
  })

  test('events are numbered in order', async () => {
    for (const kind of ['a', 'b']) {
      await school()
        .db.insertInto('class_event')
        .values({ class_id: 'a', kind, payload: '{}', at: school().now() })
        .execute()
    }
    const events = await school().db.selectFrom('class_event').select(['seq', 'kind']).orderBy('seq').execute()
    expect(events).toEqual([
      { seq: 1, kind: 'a' },
      { seq: 2, kind: 'b' },
    ])
  })
})
