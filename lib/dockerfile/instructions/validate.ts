import { heredocMark, heredocMarks } from '../syntax/heredoc'
import { KEYWORDS, type Keyword } from '../syntax/keywords'
import { PASS, type Problem } from '../syntax/problem'
import { trimSpace } from '../syntax/space'
import { didYouMean, suggest } from '../syntax/suggest'
import type { Instruction } from '../syntax/types'
import { atLeastOne, exactlyOne, namedPairs } from './arity'
import { destinationIsPath, sourcesAndDestination } from './copy'
import {
  ADD_FLAGS,
  COPY_FLAGS,
  type FlagKinds,
  FROM_FLAGS,
  knownFlags,
  LABS_COPY_FLAGS,
  LABS_RUN_FLAGS,
  noFlags,
  RUN_FLAGS,
} from './flags'
import { stage } from './from'
import { healthcheck } from './healthcheck'
import { allowedTrigger } from './onbuild'
import { firstOf, type Refusal, type Validator } from './refusal'
import { mountFields, network } from './run'

const jsonShell: Validator = ({ json, argsRange }) =>
  json ? null : { rule: 'shell-not-json', docker: 'SHELL requires the arguments to be in JSON form', range: argsRange }

const noBlankVolume: Validator = ({ args }) => {
  const blank = args.find(({ value }) => trimSpace(value) === '')
  if (blank === undefined) return null
  return { rule: 'blank-volume', docker: 'VOLUME specified can not be an empty string', range: blank.range }
}

/** What each instruction wants, in the order BuildKit looks. Source: BuildKit `frontend/dockerfile/instructions`. */
const validators = (copyFlags: FlagKinds, runFlags: FlagKinds): Readonly<Record<Keyword, Validator>> => ({
  ADD: firstOf(sourcesAndDestination, knownFlags(ADD_FLAGS), destinationIsPath),
  ARG: firstOf(atLeastOne, namedPairs),
  CMD: noFlags,
  COPY: firstOf(sourcesAndDestination, knownFlags(copyFlags), destinationIsPath),
  ENTRYPOINT: noFlags,
  ENV: firstOf(noFlags, atLeastOne, namedPairs),
  EXPOSE: firstOf(atLeastOne, noFlags),
  FROM: firstOf(stage, knownFlags(FROM_FLAGS)),
  HEALTHCHECK: healthcheck,
  LABEL: firstOf(noFlags, atLeastOne, namedPairs),
  MAINTAINER: firstOf(exactlyOne, noFlags),
  ONBUILD: firstOf(atLeastOne, noFlags, allowedTrigger),
  RUN: firstOf(knownFlags(runFlags), network, mountFields),
  SHELL: firstOf(noFlags, atLeastOne, jsonShell),
  STOPSIGNAL: exactlyOne,
  USER: firstOf(exactlyOne, noFlags),
  VOLUME: firstOf(atLeastOne, noFlags, noBlankVolume),
  WORKDIR: firstOf(exactlyOne, noFlags),
})

const STABLE = validators(COPY_FLAGS, RUN_FLAGS)
const LABS = validators(LABS_COPY_FLAGS, LABS_RUN_FLAGS)

function unknownInstruction({ keyword }: Instruction): Refusal {
  const match = suggest(keyword.value, KEYWORDS, false)
  return {
    rule: 'unknown-instruction',
    docker: `unknown instruction: ${keyword.value}${didYouMean(match)}`,
    range: keyword.range,
    params: {
      word: keyword.value,
      // A no-break space or a letter of another alphabet looks right on the screen: the message has to say it.
      odd: /[^!-~]/.test(keyword.value) ? 1 : 0,
      ...(match === undefined ? {} : { suggestion: match.toUpperCase() }),
    },
  }
}

/** Why BuildKit refuses an instruction once its line is read; null when it takes it. */
export function refusalOf(instruction: Instruction, isLabs: boolean): Refusal | null {
  if (instruction.name === null) return unknownInstruction(instruction)
  return (isLabs ? LABS : STABLE)[instruction.name](instruction)
}

/**
 * The lines of a document after an instruction that takes none (`CMD <<EOF`), but the first: BuildKit reads them as
 * instructions that it does not know, and the mistake is one.
 */
function strayDocuments(instructions: readonly Instruction[]): ReadonlySet<Instruction> {
  const stray = new Set<Instruction>()
  for (const [i, { args, heredocs, name, text }] of instructions.entries()) {
    if (name === null || heredocs.length > 0 || !text.includes('<<')) continue
    // In JSON, the mark is a string.
    const quoted = args.flatMap(({ value }) => heredocMark(value) ?? [])
    const marks = [...heredocMarks(text), ...quoted].map((mark) => mark.name)
    let end = i + 1
    while (instructions[end]?.name === null && !marks.includes(instructions[end]?.text ?? '')) end++
    if (instructions[end]?.name === null) for (const line of instructions.slice(i + 2, end + 1)) stray.add(line)
  }
  return stray
}

/**
 * Checks the instructions one by one, marks as broken those BuildKit refuses, and says which ARGs come before FROM.
 */
export function validateInstructions(
  instructions: readonly Instruction[],
  isLabs: boolean,
  report: (problem: Problem) => void,
): Instruction[] {
  const globalArgs: Instruction[] = []
  let inStage = false
  let strayReported = false
  const stray = strayDocuments(instructions)
  for (const instruction of instructions) {
    const { name, line } = instruction
    const problem = ({ rule, docker, range, params = {} }: Refusal) => {
      instruction.broken = true
      report({ rule, severity: 'error', range, params, docker, pass: PASS.instruction, dockerLine: line })
    }
    if (stray.has(instruction)) instruction.broken = true
    if (!instruction.broken) {
      const refusal = refusalOf(instruction, isLabs)
      if (refusal !== null) problem({ ...refusal, docker: `dockerfile parse error on line ${line}: ${refusal.docker}` })
    }
    if (name === 'FROM') inStage = true
    else if (!inStage && name === 'ARG') globalArgs.push(instruction)
    else if (!inStage && !strayReported && !instruction.broken && name !== null) {
      strayReported = true
      const range = instruction.keyword.range
      problem({
        rule: 'instruction-before-from',
        docker: 'no build stage in current context',
        range,
        params: { instruction: name },
      })
    }
  }
  return globalArgs
}
