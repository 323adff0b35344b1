import { shellTokens } from '../../run-script/tokens'
import { readFlags } from '../../syntax/flags'
import type { Escape, Instruction } from '../../syntax/types'
import { blanksBefore } from './edit'

/** Blanks of an instruction's line that mean nothing, as offsets in `Instruction.text`. */
export interface Gap {
  start: number
  end: number
  /** Between two words that Docker reads: one space is enough. Inside a shell command, its author's spaces stay. */
  separates: boolean
}

/** Where the JSON array of an instruction begins; -1 when it has none. */
export function arrayStart({ name, keyword, args, json, text }: Instruction): number {
  if (!json) return -1
  const [first, second] = args
  const string = name === 'HEALTHCHECK' ? second : first
  if (string !== undefined) return text.lastIndexOf('[', string.at)
  const { rest } = readFlags(text, keyword.at + keyword.value.length, text.length)
  return text.indexOf('[', name === 'HEALTHCHECK' ? first?.at : rest)
}

/** Where each word that Docker reads apart begins, after the keyword. */
function wordStarts(instruction: Instruction): number[] {
  const { name, keyword, args, pairs, json, trigger, text } = instruction
  const { flags } = readFlags(text, keyword.at + keyword.value.length, text.length)
  // What a JSON array holds is looked at apart.
  const words = json
    ? args.slice(0, name === 'HEALTHCHECK' ? 1 : 0)
    : [...args, ...pairs.flatMap(({ key, value, legacy }) => (legacy && value ? [key, value] : [key]))]
  const array = arrayStart(instruction)
  return [
    ...flags.map(({ start }) => start),
    ...words.map(({ at }) => at),
    ...(array === -1 ? [] : [array]),
    ...(trigger === null ? [] : [trigger.keyword.at, ...wordStarts(trigger)]),
  ]
}

function isEscaped(text: string, at: number, escapeToken: string): boolean {
  let escapes = 0
  while (text[at - 1 - escapes] === escapeToken) escapes++
  return escapes % 2 === 1
}

export function gapsOf(instruction: Instruction, escapeToken: Escape): Gap[] {
  const { text, keyword } = instruction
  const gaps = wordStarts(instruction).flatMap((at): Gap[] => {
    const start = at - blanksBefore(text, at, keyword.at + keyword.value.length)
    // An escaped space is part of the word before.
    const from = isEscaped(text, start, escapeToken) ? start + 1 : start
    return from < at ? [{ start: from, end: at, separates: true }] : []
  })
  return [...gaps, ...innerGaps(instruction)]
}

/** Inside a JSON array, or the command of a RUN: the blanks that no string and no word holds. */
function innerGaps(instruction: Instruction): Gap[] {
  const { name, json, args, trigger, text } = instruction
  if (trigger !== null) return innerGaps(trigger)
  const start = json ? arrayStart(instruction) : name === 'RUN' ? (args[0]?.at ?? -1) : -1
  if (start === -1) return []
  const script = text.slice(start)
  const words = json
    ? [...script.matchAll(/"(?:[^"\\]|\\.)*"/g)].map(({ index, 0: word }) => ({
        start: index,
        end: index + word.length,
      }))
    : shellTokens(script)
  let at = 0
  const between = [...words, { start: script.length, end: script.length }].flatMap((word) => {
    const from = at
    at = word.end
    return [...script.slice(from, word.start).matchAll(/[ \t]+/g)].map(({ index, 0: blanks }) => ({
      start: start + from + index,
      end: start + from + index + blanks.length,
      separates: false,
    }))
  })
  return between
}
