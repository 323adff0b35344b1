import type { Range } from '@/lib/text/position'
import type { Step } from '../../build/types'
import { type CommandWord, commandsOf } from '../../run-script/commands'
import type { DockerfileSubject } from '../../subject'
import { ancestry } from './base-system'
import { contextSources } from './context-copies'
import { stepsBefore } from './history'

/** A script of the build context that an instruction starts. */
export interface StartedScript {
  step: Step
  /** Its path in the context. */
  path: string
  text: string
  /** Where the instruction names it. */
  range: Range
  /** Whether the kernel starts it, by its first line; a shell that is given its name does not read that line. */
  isDirect: boolean
}

const STARTS: ReadonlySet<string | null> = new Set(['RUN', 'CMD', 'ENTRYPOINT'])

/** The scripts of the context, as far as their texts are given, that the build or the image starts. */
export function startedScripts({ build, context }: DockerfileSubject): StartedScript[] {
  const scripts = Object.entries(context.files ?? {}).flatMap(([path, file]): [string, string][] =>
    typeof file === 'string' && file.startsWith('#!') ? [[path, file]] : [],
  )
  if (scripts.length === 0) return []
  return build.steps.flatMap((step) => {
    if (!STARTS.has(step.instruction.name) || step.triggered) return []
    return commandsOf(step.instruction).flatMap(({ name, nameRange, args }) => {
      const [first] = args
      const isShell = /^(?:ba|a|da)?sh$/.test(name) && first !== undefined && !first.value.startsWith('-')
      const word: CommandWord = isShell ? first : { value: name, range: nameRange }
      const found = scripts.find(([path]) => baseName(path) === baseName(word.value) && isCopied(step, path))
      return found ? [{ step, path: found[0], text: found[1], range: word.range, isDirect: !isShell }] : []
    })
  })
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function isCopied(step: Step, path: string): boolean {
  // What the image starts may be copied after the line that says so.
  const steps =
    step.instruction.name === 'RUN' ? stepsBefore(step) : ancestry(step.stage).flatMap((stage) => stage.steps)
  return steps.some((one) =>
    contextSources(one).some(
      ({ path: source }) =>
        source === '.' ||
        source === path ||
        path.startsWith(`${source}/`) ||
        (source.includes('*') && matchesGlob(source, path)),
    ),
  )
}

function matchesGlob(glob: string, path: string): boolean {
  const [start = '', end = ''] = glob.split('*', 2)
  return path.startsWith(start) && path.endsWith(end)
}
