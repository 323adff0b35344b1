import { describe, expect, test } from 'vitest'
import { RECORDED_BASES, type RecordedBuild, recordedBuilds } from '../cases/load'
import { answerBuildCase } from './build-case'

/** What changes from one machine to another in a message. */
function normalized(message: string | undefined): string | null {
  return (
    message?.replace(/of ref [^ ]+: /, 'of ref <REF>: ').replace(/[^ "]*\/overlay2\/(?:\w+\/)?merged/, '<ROOT>') ?? null
  )
}

/** Only files that are not text have a size in the recordings. */
function withoutSize(entry: object) {
  return Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'size'))
}

function expected({ id, expect: recorded }: RecordedBuild) {
  const { ok, error, errorLine, warnings, config, history, tree = [], removed = [] } = recorded
  const told = warnings.map(({ rule, line }) => `${line} ${rule}`).sort()
  if (!ok) return { id, ok, error, line: errorLine, warnings: told }
  return { id, ok, warnings: told, config, history, tree: tree.map(withoutSize), removed }
}

function answered(recorded: RecordedBuild) {
  const {
    id,
    ok,
    error,
    warnings,
    config,
    history,
    tree = [],
  } = answerBuildCase({ ...recorded, bases: RECORDED_BASES })
  const told = warnings.map(({ rule, line }) => `${line} ${rule}`).sort()
  if (!ok) return { id, ok, error: normalized(error?.message), line: error?.line ?? null, warnings: told }
  const kept = tree.filter(({ type }) => type !== 'removed')
  return {
    id,
    ok,
    warnings: told,
    config,
    history,
    tree: kept.map(({ link, ...entry }) => withoutSize(link === undefined ? entry : { ...entry, to: link })),
    removed: tree.filter(({ type }) => type === 'removed').map(({ path }) => path),
  }
}

describe.each(['given', 'own'])('%s: builds come out as from the real engine', (name) => {
  test.each(recordedBuilds(name).map((recorded) => [recorded.id, recorded] as const))('%s', (_, recorded) => {
    expect(answered(recorded)).toEqual(expected(recorded))
  })
})
