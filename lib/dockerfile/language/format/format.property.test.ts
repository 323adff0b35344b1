import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits } from '@/lib/text/apply-edits'
import { RECORDED_BASES, RECORDED_FILES, recordedCases } from '../../cases/load'
import { finalConfig } from '../../final-config'
import { parseDockerfile } from '../../parse'
import { shellTokens } from '../../run-script/tokens'
import type { Instruction } from '../../syntax/types'
import { dockerVerdict } from '../../verdict'
import { open } from '../open'
import { formatEdits } from './format'

function format(text: string): string {
  return applyEdits(text, formatEdits(open({ path: 'Dockerfile', files: { Dockerfile: text } })))
}

/** A RUN is the words that its shell reads; everything else is what BuildKit reads, to the character. */
function readingOf(instruction: Instruction): unknown {
  const { name, keyword, flags, args, pairs, json, heredocs, trigger, broken } = instruction
  const isScript = name === 'RUN' && !json
  return {
    name: name ?? keyword.value,
    flags: flags.map((flag) => [flag.name, flag.value]),
    args: args.map(({ value }, i) => {
      if (isScript) return shellTokens(value).map((token) => [token.kind, token.value])
      const isKeyword = (name === 'FROM' && i === 1) || (name === 'HEALTHCHECK' && i === 0)
      return isKeyword ? value.toUpperCase() : value
    }),
    pairs: pairs.map(({ key, value, legacy }) => [key.value, value?.value ?? null, legacy]),
    json,
    heredocs: heredocs.map(({ name: mark, content, chomp, expand }) => [mark, content, chomp, expand]),
    trigger: trigger && readingOf(trigger),
    broken,
  }
}

/** The checks of style that a layout is made to satisfy. */
const STYLE = new Set(['ConsistentInstructionCasing', 'FromAsCasing', 'NoEmptyContinuation'])

/** All that BuildKit makes of a file, but for the numbers of its lines and the case of the words that it quotes. */
function understood(text: string) {
  const file = parseDockerfile(text)
  const { ok, error, warnings } = dockerVerdict(text, { bases: RECORDED_BASES })
  const config = finalConfig(text, { bases: RECORDED_BASES })
  const plain = ({ value }: { value: unknown }) => value
  const message = (said: string | undefined) => said?.replace(/line \d+/g, 'line').toLowerCase()
  return {
    escapeToken: file.escapeToken,
    directives: file.directives.map(({ name, value }) => [name, value]),
    instructions: file.instructions.map(readingOf),
    ok,
    error: message(error?.message),
    warnings: warnings.filter(({ rule }) => !STYLE.has(rule)).map(({ rule, detail }) => [rule, detail.toLowerCase()]),
    config: config && {
      env: [...config.Env].map(([key, one]) => [key, one.value]),
      labels: [...config.Labels].map(([key, one]) => [key, one.value]),
      ports: [...config.ExposedPorts.keys()],
      volumes: [...config.Volumes.keys()],
      others: [config.Cmd, config.Entrypoint, config.User, config.WorkingDir, config.Healthcheck, config.Shell].map(
        (one) => one && plain(one),
      ),
      stop: config.StopSignal && plain(config.StopSignal),
    },
  }
}

function check(text: string): void {
  const once = format(text)
  const before = understood(text)
  const after = understood(once)
  // An error of style stops BuildKit under `# check=error=true`: without it, the file goes further.
  if (/check=.*error=true/i.test(text)) {
    expect(JSON.stringify(after.instructions)).toBe(JSON.stringify(before.instructions))
  } else expect(JSON.stringify(after)).toBe(JSON.stringify(before))
  expect(format(once)).toBe(once)
}

const SAMPLES = RECORDED_FILES.flatMap((name) => recordedCases(name).map(({ dockerfile }) => dockerfile))

const PART = 100

test.each(Array.from({ length: Math.ceil(SAMPLES.length / PART) }, (_, part) => part * PART))(
  'the recorded files mean the same once laid out, and stay as they are the second time (from %i on)',
  (from) => {
    for (const dockerfile of SAMPLES.slice(from, from + PART)) check(dockerfile)
  },
)

const BLANKS = [' ', '  ', '\t', '\n', '\n\n', ' \\\n', '\\\n', ' \\\n\n  ', ' \\\n# c\n', '\r\n', '\u00a0', '\ufeff']
const SIGNS = ['"', "'", '\\ ', '\\', '=', ',', '[', ']', '`', '$', '#', ';', '&&', '--', '  # c\n', '# escape=`\n']
const WORDS = ['from a', ' as b', 'run ', 'ONBUILD ', 'cmd ["a",  "b" ]', 'healthcheck  cmd   a', 'arg  x', 'env a  b']
const PIECES = [...BLANKS, ...SIGNS, ...WORDS, '<<EOF\n', '\nEOF\n', 'env A=b   C="d  e"']
const PIECE = fc.constantFrom(...PIECES)

test('any file means the same once laid out', () => {
  const mutated = fc
    .tuple(fc.constantFrom(...SAMPLES), fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 }), PIECE), { maxLength: 6 }))
    .map(([sample, changes]) =>
      changes.reduce((text, [at, length, piece]) => {
        const start = text.length === 0 ? 0 : at % text.length
        return text.slice(0, start) + piece + text.slice(start + length)
      }, sample),
    )
  const random = fc.array(PIECE, { maxLength: 30 }).map((pieces) => `FROM a\n${pieces.join('')}`)
  fc.assert(fc.property(fc.oneof(mutated, random), check), { numRuns: 300 })
})
