import { quote } from '../shell/expand'
import { byteText, decodeBytes } from './byte-text'
import { readJsonArray } from './json-array'
import type { Keyword } from './keywords'
import { isSpace } from './space'
import type { Escape } from './types'
import { quotedWords, splitWords, type Word } from './words'

export interface PairWords {
  key: Word
  value: Word | null
  legacy: boolean
}

/** What stands after the flags, cut as the instruction wants it. */
export interface Arguments {
  args: Word[]
  pairs: PairWords[]
  json: boolean
  problem?: { rule: string; docker: string; start: number; end: number; params?: Record<string, string> }
}

type Reader = (line: string, start: number, end: number, escapeToken: Escape) => Arguments

const plain = (args: Word[]): Arguments => ({ args, pairs: [], json: false })

/** One token: the whole line. */
const wholeLine: Reader = (line, start, end) =>
  plain(start === end ? [] : [{ value: line.slice(start, end), start, end }])

const wordList: Reader = (line, start, end) => plain(start === end ? [] : splitWords(line, start, end))

/** A JSON array of strings, or what `otherwise` reads. */
function maybeJson(otherwise: Reader): Reader {
  return (line, start, end, escapeToken) => {
    if (start === end) return plain([])
    const array = readJsonArray(line, start, end)
    if (array.kind === 'strings') return { args: array.words, pairs: [], json: true }
    if (array.kind === 'none') return otherwise(line, start, end, escapeToken)
    const docker = 'when using JSON array syntax, arrays must be comprised of strings only'
    return { ...plain([]), problem: { rule: 'json-not-strings', docker, start, end } }
  }
}

/** HEALTHCHECK: a type, then a command. */
const typeAndCommand: Reader = (line, start, end, escapeToken) => {
  const { bytes, offset } = byteText(line, start, end)
  let typeEnd = 0
  while (typeEnd < bytes.length && !isSpace(bytes.charCodeAt(typeEnd))) typeEnd++
  if (typeEnd === 0) return plain([])
  let next = typeEnd
  while (next < bytes.length && isSpace(bytes.charCodeAt(next))) next++
  const type = { value: decodeBytes(bytes.slice(0, typeEnd)), start, end: offset(typeEnd) }
  const command = maybeJson(wholeLine)(line, offset(next), end, escapeToken)
  return { ...command, args: [type, ...command.args] }
}

/** Cuts `name=value` at the first `=`. */
function assignment(word: Word): PairWords {
  const equals = word.value.indexOf('=')
  if (equals === -1) return { key: word, value: null, legacy: false }
  const middle = word.start + equals
  return {
    key: { value: word.value.slice(0, equals), start: word.start, end: middle },
    value: { value: word.value.slice(equals + 1), start: middle + 1, end: word.end },
    legacy: false,
  }
}

const optionalPairs: Reader = (line, start, end, escapeToken) => ({
  args: [],
  pairs: quotedWords(line, start, end, escapeToken).map(assignment),
  json: false,
})

/** ENV and LABEL: `name=value …`, or the old `name value` when the first word has no `=`. */
function pairs(keyword: 'ENV' | 'LABEL'): Reader {
  return (line, start, end, escapeToken) => {
    const words = quotedWords(line, start, end, escapeToken)
    const [first] = words
    if (first === undefined) return plain([])
    if (!first.value.includes('=')) {
      const [key, next] = splitWords(line, start, end)
      if (key === undefined || next === undefined) {
        return {
          ...plain([]),
          problem: { rule: 'pair-without-value', docker: `${keyword} must have two arguments`, start, end },
        }
      }
      const value = { value: line.slice(next.start, end), start: next.start, end }
      return { args: [], pairs: [{ key, value, legacy: true }], json: false }
    }
    const orphan = words.find((word) => !word.value.includes('='))
    if (orphan === undefined) return { args: [], pairs: words.map(assignment), json: false }
    const docker = `Syntax error - can't find = in ${quote(orphan.value)}. Must be of the form: name=value`
    const params = { word: orphan.value }
    return {
      ...plain([]),
      problem: { rule: 'pair-without-equals', docker, params, start: orphan.start, end: orphan.end },
    }
  }
}

/** How each instruction reads its arguments. Source: BuildKit `parser.dispatch`. */
export const ARGUMENT_READERS: Readonly<Record<Exclude<Keyword, 'ONBUILD'>, Reader>> = {
  ADD: maybeJson(wordList),
  ARG: optionalPairs,
  CMD: maybeJson(wholeLine),
  COPY: maybeJson(wordList),
  ENTRYPOINT: maybeJson(wholeLine),
  ENV: pairs('ENV'),
  EXPOSE: wordList,
  FROM: wordList,
  HEALTHCHECK: typeAndCommand,
  LABEL: pairs('LABEL'),
  MAINTAINER: wholeLine,
  RUN: maybeJson(wholeLine),
  SHELL: maybeJson(wholeLine),
  STOPSIGNAL: wholeLine,
  USER: wholeLine,
  VOLUME: maybeJson(wordList),
  WORKDIR: wholeLine,
}
