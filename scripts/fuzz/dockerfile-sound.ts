import { checkParsed } from '@/lib/dockerfile/check'
import { describe } from '@/lib/dockerfile/describe'
import { ignoreMatcher } from '@/lib/dockerfile/dockerignore/matcher'
import { finalConfig } from '@/lib/dockerfile/final-config'
import { dockerfileLanguage as service } from '@/lib/dockerfile/language'
import { parseDockerfile } from '@/lib/dockerfile/parse'
import type { Instruction } from '@/lib/dockerfile/syntax/types'
import { dockerVerdict } from '@/lib/dockerfile/verdict'
import { lineIndex } from '@/lib/text/line-index'
import { comparePositions, type Range } from '@/lib/text/position'
import type { Draft } from './dockerfile-texts'

function rangesOf(instruction: Instruction): Range[] {
  const { range, argsRange, keyword, flags, args, pairs, heredocs, trigger } = instruction
  return [
    range,
    argsRange,
    keyword.range,
    ...flags.flatMap((flag) => [flag.range, flag.valueRange]),
    ...args.map((arg) => arg.range),
    ...pairs.flatMap(({ key, value }) => (value === null ? [key.range] : [key.range, value.range])),
    ...heredocs.map((heredoc) => heredoc.range),
    ...(trigger === null ? [] : rangesOf(trigger)),
  ]
}

/** Fails on a range that is not made of two places of the text, in order. */
function insideOf(text: string): (range: Range) => void {
  const index = lineIndex(text)
  return (range) => {
    const { start, end } = range
    const exact = [start, end].every((place) => comparePositions(index.position(index.offset(place)), place) === 0)
    if (!exact || comparePositions(start, end) > 0) throw new Error(`range outside the text: ${JSON.stringify(range)}`)
  }
}

/**
 * Reads and checks a Dockerfile whatever it is worth, with its .dockerignore.
 * @throws Error where the engine throws, points outside the text, or finds no words
 */
export function expectSound({ text, ignore }: Draft): void {
  const inside = insideOf(text)
  const file = parseDockerfile(text)
  for (const instruction of file.instructions) rangesOf(instruction).forEach(inside)
  for (const diagnostic of checkParsed(file, { files: { 'package.json': '{}' }, dockerignore: ignore })) {
    inside(diagnostic.range)
    const { title, why } = describe(diagnostic)
    if (title === diagnostic.rule || why === '') throw new Error(`no words for ${diagnostic.rule}`)
  }
  dockerVerdict(text, { dockerignore: ignore })
  finalConfig(text)
  ignoreMatcher(ignore).ignores('a/b.js')
}

/** Asks of a Dockerfile all that an editor asks, the caret being somewhere in it. @throws Error as `expectSound` */
export function expectAnswers({ text, ignore, caret }: Draft): void {
  const inside = insideOf(text)
  const position = lineIndex(text).position(caret)
  const file = { path: 'Dockerfile', files: { Dockerfile: text, '.dockerignore': ignore, 'a/b.js': '' } }
  const hover = service.hover(file, position)
  if (hover !== null) inside(hover.range)
  for (const { range } of service.complete(file, position)) inside(range)
  for (const { range } of service.references(file, position)) inside(range)
  for (const { range } of service.format(file)) inside(range)
  service.folds(file)
  service.outline(file)
  service.definition(file, position)
  if (service.renamable(file, position) !== null) service.rename(file, position, 'renamed')
  for (const diagnostic of service.diagnose(file))
    for (const { edits } of service.fixes(file, diagnostic))
      for (const edit of edits) if (edit.file === file.path) inside(edit.range)
}
