// Prints how the Dockerfile engine does on the corpora of its references.
// Usage: npx tsx scripts/measure/dockerfile.ts [FOLDER]      FOLDER: the corpora, ../shared/corpora by default
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { cleanPath } from '@/lib/dockerfile/dockerignore/clean-path'
import { compilePatterns } from '@/lib/dockerfile/dockerignore/matcher'
import { parseDockerfile } from '@/lib/dockerfile/parse'
import { expand, expandWords, quote } from '@/lib/dockerfile/shell/expand'
import type { Instruction } from '@/lib/dockerfile/syntax/types'
import { dockerVerdict } from '@/lib/dockerfile/verdict'

const folder = path.resolve(process.argv[2] ?? '../shared/corpora')
if (!existsSync(folder)) {
  console.error(`no corpora in ${folder}: give their folder as argument`)
  process.exit(2)
}
const casesOf = (name: string) => JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')).cases

/** An instruction as BuildKit's `Node.Dump` prints it. */
function dump({ keyword, name, flags, args, pairs, trigger }: Instruction): string {
  const words: string[] = [keyword.value.toLowerCase()]
  if (flags.length > 0) {
    const written = flags.map((flag) => quote(`--${flag.name}${flag.value === null ? '' : `=${flag.value}`}`))
    words.push(`[${written.join(' ')}]`)
  }
  if (name === null) words.push('""')
  if (trigger !== null) words.push(`(${dump(trigger)})`)
  for (const { key, value, legacy } of pairs) {
    if (name === 'ARG') words.push(quote(value === null ? key.value : `${key.value}=${value.value}`))
    else words.push(quote(key.value), quote(value?.value ?? ''), quote(legacy ? '' : '='))
  }
  return [...words, ...args.map(({ value }) => quote(value))].join(' ')
}

function parser(): string {
  const cases = casesOf('buildkit-parser')
  let same = 0
  for (const { input, oracle } of cases) {
    const { instructions, diagnostics } = parseDockerfile(input)
    const error = diagnostics.find(({ pass }) => pass === 0)?.docker ?? null
    const tree = instructions.map((one) => `(${dump(one)})`).join('\n')
    if (oracle.parseError === null ? error === null && tree === oracle.ast : error !== null) same++
    else console.log(`  parser: ${input.slice(0, 60)}`)
  }
  return `${same}/${cases.length}`
}

function shell(): string {
  const cases = casesOf('buildkit-shell')
  let same = 0
  for (const { id, input, expect } of cases) {
    const variables = new Map(Object.entries<string>(input.env))
    const { result, error } = expand(input.word, variables, { escapeToken: '\\' })
    const got = input.api === 'ProcessWord' ? result : expandWords(input.word, variables, { escapeToken: '\\' }).words
    if (
      expect.error ? error !== undefined : error === undefined && JSON.stringify(got) === JSON.stringify(expect.result)
    )
      same++
    else console.log(`  shell: ${id}`)
  }
  return `${same}/${cases.length}`
}

function patterns(): string {
  const cases = casesOf('patternmatcher')
  let same = 0
  for (const { id, input, oracle } of cases) {
    const lines = input.patterns
      .map((text: string) => text.trim())
      .filter(Boolean)
      .map(cleanPath)
    const matcher = compilePatterns(
      lines.map((text: string, i: number) => ({
        pattern: text.replace(/^!/, ''),
        isException: text.startsWith('!'),
        line: i + 1,
      })),
    )
    const got = 'error' in matcher ? null : matcher.ignores(input.path)
    if (got === (oracle.error === null ? oracle.ignored : null)) same++
    else console.log(`  patterns: ${id}`)
  }
  return `${same}/${cases.length}`
}

/** Real files: verdicts, and the (rule, line) pairs of the checks. */
function real(): string {
  const cases = casesOf('real').filter(({ kind }: { kind: string }) => kind === 'dockerfile')
  let verdicts = 0
  let pairs = 0
  let wrong = 0
  for (const { path: name, text, oracle } of cases) {
    const { error, warnings } = dockerVerdict(text)
    if ((error?.message ?? null) === (oracle.error ?? null)) verdicts++
    else console.log(`  real: ${name}: ${error?.message}`)
    const left = (oracle.warnings ?? []).map(([rule, line]: [string, number]) => `${rule}:${line}`)
    pairs += left.length
    for (const { rule, line } of warnings) {
      const at = left.indexOf(`${rule}:${line}`)
      if (at === -1) wrong++
      else left.splice(at, 1)
    }
    wrong += left.length
  }
  return `${verdicts}/${cases.length} verdicts, ${wrong} wrong of ${pairs} (rule, line) pairs`
}

console.log(`parser    ${parser()}`)
console.log(`shell     ${shell()}`)
console.log(`patterns  ${patterns()}`)
console.log(`real      ${real()}`)
