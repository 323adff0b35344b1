import type { Completion } from '@/lib/text/language'
import { KEYWORDS, type Keyword } from '../../syntax/keywords'
import { DIRECTIVES } from '../fr/directives'
import { instructionMarkdown } from '../hover/instruction'
import { INSTRUCTIONS } from '../reference'
import type { Cursor } from './cursor'
import { item } from './item'

/** The order in which a stage is usually written. */
const USUAL: readonly Keyword[] = ['FROM', 'WORKDIR', 'COPY', 'RUN', 'ENV', 'ARG', 'USER', 'EXPOSE', 'CMD']

/** Instructions and ready-made lines, at the start of a line or after ONBUILD. */
export function keywordCompletions(
  { opened, range }: Cursor,
  written: string,
  afterOnbuild: boolean,
  line: number,
): Completion[] {
  const { file } = opened
  const inStage = file.stages.some(({ from }) => from.line < line)
  const names = KEYWORDS.filter((name) => isAllowed(name, inStage, afterOnbuild))
  const place = range(written.length, /^\w+/)
  const others = file.instructions.filter(({ line: own, name }) => own !== line && name !== null)
  const isLower = others.length > 0 && others.every(({ keyword }) => keyword.value === keyword.value.toLowerCase())
  const spelled = (name: string) => (isLower ? name.toLowerCase() : name)
  const keywords = names.map((name) =>
    item(place, 'keyword', spelled(name), {
      insert: `${spelled(name)} `,
      detail: INSTRUCTIONS[name].title,
      documentation: instructionMarkdown(name),
      rank: rankOf(name, inStage),
    }),
  )
  if (afterOnbuild) return keywords
  const snippets = names.flatMap((name) =>
    INSTRUCTIONS[name].snippets.map(({ label, text, insert }) =>
      item(place, 'snippet', label, { insert, snippet: true, detail: text, rank: 40 + rankOf(name, inStage) }),
    ),
  )
  const isFirst = line === (file.directives.at(-1)?.range.end.line ?? 0) + 1
  return [...keywords, ...snippets, ...(isFirst && !inStage ? directives(place) : [])]
}

function directives(place: Completion['range']): Completion[] {
  return [
    item(place, 'keyword', '# syntax=docker/dockerfile:1', {
      insert: '# syntax=docker/dockerfile:1\n',
      documentation: DIRECTIVES.syntax.text,
      rank: 90,
    }),
  ]
}

function isAllowed(name: Keyword, inStage: boolean, afterOnbuild: boolean): boolean {
  if (name === 'MAINTAINER') return false
  if (afterOnbuild) return name !== 'FROM' && name !== 'ONBUILD'
  return inStage || name === 'FROM' || name === 'ARG'
}

function rankOf(name: Keyword, inStage: boolean): number {
  const usual = USUAL.indexOf(name)
  // A stage is seldom begun in the middle of one.
  if (name === 'FROM' && inStage) return USUAL.length
  return usual === -1 ? USUAL.length + 1 : usual
}
