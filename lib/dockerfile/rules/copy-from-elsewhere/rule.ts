import type { EvaluatedStage, Evaluation, Step } from '../../build/types'
import { resolveWorkdir } from '../../build/workdir'
import { memo } from '../../memo'
import { commandsOf } from '../../run-script/commands'
import type { DockerfileRule } from '../../subject'
import { ancestry, ownImage } from '../shared/base-system'
import { isHarmless } from '../shared/harmless'
import { stepsOf } from '../shared/run-commands'

/** Folders at the root of any system, and of the images of languages. */
const USUAL: ReadonlySet<string> = new Set(
  'bin boot dev etc go home lib lib64 media mnt opt proc root run sbin srv sys tmp usr var'.split(' '),
)

export const rule: DockerfileRule = {
  id: 'copy-from-elsewhere',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const step of stepsOf(build, 'COPY')) {
      const stage = sourceStage(step, build)
      // What another image holds at its root is anybody's guess.
      if (stage === undefined || (stage.image !== 'scratch' && ownImage(stage) === null)) continue
      const folders = foldersOf(stage)
      if (folders === null) continue
      for (const [i, source] of step.args.slice(0, -1).entries()) {
        const token = step.instruction.args[i]
        const isRelative = !source.startsWith('/')
        const [first = ''] = source.replace(/^\.?\/+/, '').split('/')
        if (token === undefined || first === '' || first === '.' || /[*?[$]/.test(first)) continue
        if (USUAL.has(first) || folders.has(first)) continue
        const workdir = stage.config.WorkingDir?.value ?? '/'
        yield { range: token.range, params: { path: source, isRelative: isRelative ? 1 : 0, workdir } }
      }
    }
  },
}

/** The stages of the file by name; the first one of each. */
const firstByName = memo(
  ({ stages }: Evaluation) => new Map(stages.toReversed().map((stage) => [stage.stage.name, stage])),
)

/** The stage of the file that a COPY takes from; undefined when it takes from the context or from an image. */
function sourceStage({ instruction }: Step, build: Evaluation): EvaluatedStage | undefined {
  const from = instruction.flags.find(({ name }) => name === 'from')?.value
  if (from == null) return undefined
  return /^[0-9]+$/.test(from) ? build.stages[Number(from)] : firstByName(build).get(from.toLowerCase())
}

/** The names at the root of a stage that its file makes; null when a command may have made others there. */
const foldersOf = memo((stage: EvaluatedStage): ReadonlySet<string> | null => {
  const paths: string[] = []
  for (const { instruction, args, workingDir } of ancestry(stage).flatMap(({ steps }) => steps)) {
    // A command that runs at the root may write anything there.
    if (instruction.name === 'RUN' && workingDir === '/') {
      if (commandsOf(instruction).some(({ name }) => !isHarmless(name) || /^(?:npm|yarn|pnpm)$/.test(name))) return null
    }
    if (instruction.name === 'RUN') {
      const script = [instruction.text, ...instruction.heredocs.map(({ content }) => content)].join(' ')
      paths.push(...(script.match(/(?<![\w.:/])\/[\w.-]+/g) ?? []))
    }
    if (instruction.name === 'WORKDIR') paths.push(resolveWorkdir(workingDir, args[0] ?? ''))
    if (instruction.name === 'COPY' || instruction.name === 'ADD') {
      const destination = resolveWorkdir(workingDir, args.at(-1) ?? '')
      // Copied to the root itself: its names are those of what is copied.
      if (destination === '/') return null
      paths.push(destination)
    }
    if (instruction.name === 'VOLUME') paths.push(...args)
  }
  return new Set(paths.map((path) => path.split('/')[1] ?? ''))
})
