import { expect, test, vi } from 'vitest'
import { RULE_ENTRIES } from './rules'

type Documents = Readonly<Record<string, string>> | readonly unknown[]

/** What each rule.test.ts holds, in place of running it: the files its rule catches, and those that only look alike. */
const documents = vi.hoisted(() => new Map<string, { caught: number; spared: number }>())

function count(key: string, caught: Documents, spared: Documents) {
  const before = documents.get(key) ?? { caught: 0, spared: 0 }
  documents.set(key, {
    caught: before.caught + Object.keys(caught).length,
    spared: before.spared + Object.keys(spared).length,
  })
}

vi.mock('@/lib/dockerfile/rules/testing', () => ({
  testRule: ({ id }: { id: string }, { catches, spares }: { catches: Documents; spares: Documents }) =>
    count(`dockerfile/${id}`, catches, spares),
}))

vi.mock('@/lib/compose/rules/shared/test-rule', () => ({
  testRule: (id: string, { catches, misses }: { catches: Documents; misses: Documents }) =>
    count(`compose/${id}`, catches, misses),
}))

const files = import.meta.glob('../{dockerfile,compose}/rules/*/rule.test.ts')
await Promise.all(Object.values(files).map((load) => load()))

test.each(RULE_ENTRIES.filter(({ kind }) => kind === 'advice').map(({ engine, id }) => `${engine}/${id}`))(
  '%s is shown by three files it catches and three near misses',
  (key) => {
    const { caught, spared } = documents.get(key) ?? { caught: 0, spared: 0 }
    expect(caught).toBeGreaterThanOrEqual(3)
    expect(spared).toBeGreaterThanOrEqual(3)
  },
)
