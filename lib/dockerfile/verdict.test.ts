import { describe, expect, test } from 'vitest'
import { RECORDED_BASES, RECORDED_FILES, recordedCases } from './cases/load'
import { dockerVerdict } from './verdict'

/** On a tie between two suggestions, BuildKit picks at random: the suggestion is not compared. */
const withoutSuggestion = (message: string | null | undefined) =>
  message?.replace(/ \(did you mean .*\?\)$/, '') ?? null

const inOrder = (warnings: readonly { rule: string; line: number; detail: string }[]) =>
  warnings.map(({ rule, line, detail }) => `${line} ${rule} ${detail}`).sort()

describe.each(RECORDED_FILES)('docker build --check, %s cases', (name) => {
  test.each(recordedCases(name).map((one) => [one.id, one] as const))(
    '%s',
    (_, { dockerfile, expect: wanted, ...context }) => {
      const verdict = dockerVerdict(dockerfile, { ...context, bases: RECORDED_BASES })
      expect({
        ok: verdict.ok,
        error: withoutSuggestion(verdict.error?.message),
        line: verdict.error?.line ?? null,
        warnings: inOrder(verdict.warnings),
      }).toEqual({
        ok: wanted.ok,
        error: withoutSuggestion(wanted.error),
        line: wanted.errorLine,
        warnings: inOrder(wanted.warnings),
      })
    },
  )
})
