import type { Range } from '@/lib/text/position'
import { expand } from '../shell/expand'
import { heredocMark } from '../syntax/heredoc'
import { PASS, type Problem } from '../syntax/problem'
import type { Dockerfile, Instruction } from '../syntax/types'
import { applyStep } from './apply'
import { argRange } from './arg-range'
import { expandStep } from './expand-step'
import { childState } from './image-state'
import type { EvaluatedStage, Step } from './types'

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
  for (const problem of stage.early) run.report(problem)
  for (const trigger of triggers) runStep(stage, trigger, true, run)
  for (const instruction of stage.stage.instructions) {
    if (!instruction.broken) runStep(stage, instruction, false, run)
  }
}

function runStep(stage: EvaluatedStage, instruction: Instruction, triggered: boolean, run: StageRun): void {
  const { from } = stage.stage
  const { config } = stage
  // Docker speaks of a trigger at the FROM that pulls it.
  const at = (range: Range) => (triggered ? from.range : range)
  const problem = (rule: string, docker: string, range: Range, params: Problem['params'] = {}) => {
    const dockerLine = triggered ? from.line : instruction.line
    run.report({ rule, severity: 'error', range: at(range), params, docker, pass: PASS.dispatch, dockerLine })
  }
  if (instruction.name === null) return
  const expanded = expandStep(instruction, {
    environment: stage.environment,
    declared: stage.declared,
    escapeToken: run.file.escapeToken,
    argValue: (name) => run.globals.get(name),
    givenArg: (name) => (Object.hasOwn(run.buildArgs, name) ? run.buildArgs[name] : undefined),
  })
  const values = valuesIn(instruction.text, stage.environment)
  const step: Step = {
    instruction,
    stage,
    args: expanded.args,
    argTokens: expanded.argTokens,
    pairs: expanded.pairs,
    flags: expanded.flags,
    mounts: expanded.mounts,
    documents: expanded.documents,
    get shown() {
      return shownText(instruction, values, triggered)
    },
    undefinedVariables: expanded.undefinedVariables.map((use) => ({ ...use, range: at(use.range) })),
    shell: config.Shell?.value ?? null,
    user: config.User?.value ?? '',
    workingDir: config.WorkingDir?.value ?? '/',
    workdirSet: hasWorkdir(stage),
    triggered,
    failed: expanded.error !== null,
  }
  if (expanded.error !== null) {
    const { rule, docker, range, params } = expanded.error
    problem(rule, docker, range, params)
  } else {
    const refusal = applyStep(step, expanded, stage, run.file.isLabs)
    if (refusal !== null) {
      const { rule, docker, arg = 0, flag, nth = 0 } = refusal
      const written = instruction.flags.filter(({ name }) => name === flag)[nth]
      const range = written?.valueRange ?? argRange(step, arg)
      const value = (flag === undefined ? step.args[arg] : expanded.flags.get(flag)?.[nth]) ?? ''
      problem(rule, docker, range, { instruction: instruction.name, value, flag: `--${flag}` })
    }
  }
  stage.seen.add(instruction.name)
  stage.steps.push(step)
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
