import { expand } from '../shell/expand'
import { heredocMark } from '../syntax/heredoc'
import { PASS, type Problem } from '../syntax/problem'
import type { Dockerfile, Instruction } from '../syntax/types'
import { applyStep } from './apply'
import { argRange } from './arg-range'
import { type ExpandedStep, expandStep, type StepError } from './expand-step'
import { childState } from './image-state'
import type { EarlyUse, EvaluatedStage, Step } from './types'

export interface StageRun {
  file: Dockerfile
  /** The values of the ARGs before the first FROM. */
  globals: ReadonlyMap<string, string>
  /** `--build-arg`. */
  buildArgs: Readonly<Record<string, string>>
  report(problem: Problem): void
}

/** Runs the instructions of a stage in order, those that its base kept for it first. */
export function runStage(stage: EvaluatedStage, triggers: readonly Instruction[], run: StageRun): void {
  const { parent } = stage
  if (parent !== null) {
    stage.config = childState(parent.config)
    for (const [name, value] of parent.environment) stage.environment.set(name, value)
    for (const name of parent.declared) stage.declared.add(name)
  } else for (const [name, { value }] of stage.config.Env) stage.environment.set(name, value)
  for (const trigger of triggers) runStep(stage, trigger, true, run)
  for (const instruction of stage.stage.instructions) {
    if (!instruction.broken) runStep(stage, instruction, false, run)
  }
}

function runStep(stage: EvaluatedStage, instruction: Instruction, triggered: boolean, run: StageRun): void {
  if (instruction.name === null) return
  const expanded = expandStep(instruction, { run, stage })
  const step = new RunStep(stage, instruction, expanded, triggered)
  for (const early of stage.early)
    if (early.instruction === instruction) run.report(early.problem(targetOf(early, expanded)))
  const error = expanded.error ?? refusalOf(step, expanded, run)
  if (error !== null) {
    const { from } = stage.stage
    // Docker speaks of a trigger at the FROM that pulls it.
    const [range, dockerLine] = triggered ? [from.range, from.line] : [error.range, instruction.line]
    run.report({ ...error, range, severity: 'error', pass: PASS.dispatch, dockerLine })
  }
  stage.seen.add(instruction.name)
  stage.steps.push(step)
}

/** Where the mount of a flag goes, its variables replaced; null when it could not be read, or is none. */
function targetOf({ instruction, flag }: EarlyUse, { mounts }: ExpandedStep): string | null {
  const written = instruction.flags.filter(({ name, value }) => name === 'mount' && value !== null)
  return mounts[written.indexOf(flag)]?.target ?? null
}

/** Why the build refuses an instruction whose variables are replaced, where it is written. */
function refusalOf(step: Step, expanded: ExpandedStep, { file }: StageRun): StepError | null {
  const { instruction, stage } = step
  const refusal = applyStep(step, expanded, stage, file.isLabs)
  if (refusal === null) return null
  const { rule, docker, arg = 0, flag, nth = 0 } = refusal
  const written = instruction.flags.filter(({ name }) => name === flag)[nth]
  const range = written?.valueRange ?? argRange(step, arg)
  const value = (flag === undefined ? step.args[arg] : expanded.flags.get(flag)?.[nth]) ?? ''
  return { rule, docker, range, params: { instruction: instruction.name ?? '', value, flag: `--${flag}` } }
}

/** A class, for a long file has many: what they share is not made again for each. */
class RunStep implements Step {
  readonly instruction: Instruction
  readonly stage: EvaluatedStage
  readonly args: Step['args']
  readonly argTokens: Step['argTokens']
  readonly pairs: Step['pairs']
  readonly flags: Step['flags']
  readonly mounts: Step['mounts']
  readonly documents: Step['documents']
  readonly undefinedVariables: Step['undefinedVariables']
  readonly shell: readonly string[] | null
  readonly user: string
  readonly workingDir: string
  readonly workdirSet: boolean
  readonly triggered: boolean
  readonly failed: boolean
  readonly #values: ReadonlyMap<string, string>

  constructor(stage: EvaluatedStage, instruction: Instruction, expanded: ExpandedStep, triggered: boolean) {
    const { config, environment } = stage
    const { range } = stage.stage.from
    this.instruction = instruction
    this.stage = stage
    this.args = expanded.args
    this.argTokens = expanded.argTokens
    this.pairs = expanded.pairs
    this.flags = expanded.flags
    this.mounts = expanded.mounts
    this.documents = expanded.documents
    const uses = expanded.undefinedVariables
    this.undefinedVariables = triggered ? uses.map((use) => ({ ...use, range })) : uses
    this.shell = config.Shell?.value ?? null
    this.user = config.User?.value ?? ''
    this.workingDir = config.WorkingDir?.value ?? '/'
    this.workdirSet = hasWorkdir(stage)
    this.triggered = triggered
    this.failed = expanded.error !== null
    this.#values = valuesIn(instruction.text, environment)
  }

  get shown(): string {
    return shownText(this.instruction, this.#values, this.triggered)
  }
}

const NO_VARIABLE: ReadonlyMap<string, string> = new Map()

/** What the variables that a text names are worth now. */
function valuesIn(text: string, environment: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  if (!text.includes('$')) return NO_VARIABLE
  const values = new Map<string, string>()
  for (const [, name = ''] of text.matchAll(/\$\{?([\p{L}\p{Nd}_]+)/gu)) {
    const value = environment.get(name)
    if (value !== undefined) values.set(name, value)
  }
  return values
}

/** The instruction as the progress shows it. Source: BuildKit `processCmdEnv`, `uppercaseCmd` and `dispatchCopy`. */
function shownText(instruction: Instruction, environment: ReadonlyMap<string, string>, triggered: boolean): string {
  const { text, name, keyword, heredocs, args } = instruction
  const written = text.slice(keyword.at)
  const isRun = name === 'RUN'
  // The others have had their variables replaced: quotes are gone, and what is not set is empty.
  const options = isRun ? { rawQuotes: true, skipUnset: true } : {}
  const { result, error } = expand(written, environment, { escapeToken: '\\', ...options })
  const shown = (error === undefined ? result : written).replace(/^\S+/, (word) => word.toUpperCase())
  const isHeredoc = isRun && args.length === 1 && heredocMark(args[0]?.value ?? '') !== null
  return `${triggered ? 'ONBUILD ' : ''}${shown}${isHeredoc ? heredocSummary(heredocs) : ''}`
}

/** ` (first line...)`: what a RUN that is only a heredoc does. */
function heredocSummary([first]: Instruction['heredocs']): string {
  if (first === undefined) return ''
  const [line = '', ...more] = first.content.replace(/\n$/, '').split('\n')
  return ` (${first.chomp ? line.replace(/^\t+/, '') : line}${more.length > 0 ? '...' : ''})`
}

function hasWorkdir({ seen, parent }: EvaluatedStage): boolean {
  return seen.has('WORKDIR') || (parent !== null && hasWorkdir(parent))
}
