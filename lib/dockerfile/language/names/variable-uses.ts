import type { Range } from '@/lib/text/position'
import { isShell } from '../../run-script/shells'
import { readFlags } from '../../syntax/flags'
import type { Keyword } from '../../syntax/keywords'
import type { Escape, Heredoc, Instruction } from '../../syntax/types'

/** Who replaces a variable: Docker while it builds, or the shell that runs the command. */
export type Replacer = 'docker' | 'shell'

export interface VariableUse {
  name: string
  /** The name alone: what a rename changes. */
  range: Range
  /** With `$` and the braces. */
  whole: Range
  by: Replacer
}

interface Found {
  name: string
  dollar: number
  at: number
  end: number
}

const NAME = /[\p{L}_][\p{L}\p{Nd}_]*/uy

/** How a text is read: what escapes a `$`, whether quotes mean something, and whether it is a script of several lines. */
interface Reading {
  escapeToken: string
  quotes: boolean
  script?: boolean
}

/** The variables of a text, by offset. Nothing is replaced between single quotes, nor in the comments of a script. */
function scanVariables(text: string, start: number, end: number, { escapeToken, quotes, script }: Reading): Found[] {
  const found: Found[] = []
  let quote = ''
  for (let at = start; at < end; at++) {
    const char = text[at]
    if (char === escapeToken && quote !== "'") at++
    else if (script && char === '#' && quote === '' && /^$|\s/.test(text[at - 1] ?? '')) {
      while (at < end && text[at] !== '\n') at++
    } else if (quotes && (char === "'" || char === '"')) quote = quote === '' ? char : quote === char ? '' : quote
    if (char !== '$' || quote === "'") continue
    const braces = text[at + 1] === '{'
    NAME.lastIndex = at + (braces ? 2 : 1)
    const name = NAME.exec(text)?.[0]
    if (name === undefined || NAME.lastIndex > end) continue
    const stop = NAME.lastIndex
    const close = braces ? text.indexOf('}', stop) : -1
    found.push({ name, dollar: at, at: stop - name.length, end: close === -1 || close >= end ? stop : close + 1 })
    at = stop - 1
  }
  return found
}

/** The instructions whose arguments Docker expands. */
const BY_DOCKER: ReadonlySet<Keyword | null> = new Set<Keyword>([
  'ADD',
  'ARG',
  'COPY',
  'ENV',
  'EXPOSE',
  'FROM',
  'LABEL',
  'STOPSIGNAL',
  'USER',
  'VOLUME',
  'WORKDIR',
])
const BY_SHELL: ReadonlySet<Keyword | null> = new Set<Keyword>(['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK'])
const FLAGS: Readonly<Partial<Record<Keyword, readonly string[]>>> = {
  ADD: ['chown', 'chmod', 'checksum', 'exclude'],
  COPY: ['chown', 'chmod', 'exclude'],
  FROM: ['platform'],
  RUN: ['mount'],
}

/** Whether the arguments of an instruction may hold variables, and who replaces them. */
export function replacerOf({ name, json, args }: Instruction): Replacer | null {
  if (BY_DOCKER.has(name)) return 'docker'
  if (!BY_SHELL.has(name)) return null
  const command = name === 'HEALTHCHECK' ? args.slice(1) : args
  return !json || isShell(command.map(({ value }) => value)) ? 'shell' : null
}

/** Whether Docker replaces the variables of a flag. */
export function expandsFlag(name: Keyword | null, flag: string): boolean {
  return name !== null && (FLAGS[name]?.includes(flag) ?? false)
}

/** The variables that an instruction uses, ONBUILD's own included, in the order of the text. */
export function variableUses(instruction: Instruction, escapeToken: Escape): VariableUse[] {
  const { name, keyword, text, map, json, trigger, heredocs } = instruction
  if (trigger !== null) return variableUses(trigger, escapeToken)
  const { flags, rest } = readFlags(text, keyword.at + keyword.value.length, text.length)
  const by = replacerOf(instruction)
  const use = (one: Found, replacer: Replacer): VariableUse => ({
    name: one.name,
    range: map.range(one.at, one.at + one.name.length),
    whole: map.range(one.dollar, one.end),
    by: replacer,
  })
  const inFlags = flags
    .filter(({ word }) => expandsFlag(name, /^--([^=]*)/.exec(word)?.[1] ?? ''))
    .flatMap(({ start, end }) => scanVariables(text, start, end, { escapeToken, quotes: true }))
    .map((one) => use(one, 'docker'))
  if (by === null) return inFlags
  const reading = { escapeToken: by === 'shell' ? '\\' : escapeToken, quotes: !json }
  const inArguments = scanVariables(text, rest, text.length, reading).map((one) => use(one, by))
  return [...inFlags, ...inArguments, ...heredocs.flatMap((heredoc) => heredocUses(instruction, heredoc))]
}

function heredocUses({ name, map }: Instruction, { content, offset, expand }: Heredoc): VariableUse[] {
  const by = name === 'RUN' ? 'shell' : expand ? 'docker' : null
  if (by === null) return []
  const reading = { escapeToken: '\\', quotes: by === 'shell', script: by === 'shell' }
  return scanVariables(content, 0, content.length, reading).map((one) => ({
    name: one.name,
    range: map.fileRange(offset + one.at, offset + one.at + one.name.length),
    whole: map.fileRange(offset + one.dollar, offset + one.end),
    by,
  }))
}
