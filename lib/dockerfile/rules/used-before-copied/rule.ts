import type { Step } from '../../build/types'
import { resolveWorkdir } from '../../build/workdir'
import { compilePattern } from '../../dockerignore/pattern'
import { commandsOf } from '../../run-script/commands'
import type { DockerfileRule } from '../../subject'
import { ownImage } from '../shared/base-system'
import { isHarmless } from '../shared/harmless'
import { stepsBefore } from '../shared/history'
import { neededFile, PROGRAMS } from '../shared/needed-files'
import { runsOf } from '../shared/run-commands'

export const rule: DockerfileRule = {
  id: 'used-before-copied',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const { commands, step } of runsOf(build, PROGRAMS)) {
      // A mount brings files of its own, and an image of elsewhere may hold any.
      if (step.instruction.flags.some(({ name }) => name === 'mount') || ownImage(step.stage) === null) continue
      for (const [i, command] of commands.entries()) {
        const need = neededFile(command)
        if (need === null) continue
        const before = stepsBefore(step)
        // What the RUN did first, or went to, may have made it.
        if (commands.slice(0, i).some(({ name }) => !isHarmless(name))) break
        if (before.some((one) => makesFiles(one))) break
        const paths = need.files.map((file) => resolveWorkdir(step.workingDir, file))
        if (before.some((one) => paths.some((path) => mayBring(one, path)))) continue
        const later = step.stage.steps.find(
          (one) => one !== step && !before.includes(one) && paths.some((path) => mayBring(one, path)),
        )
        yield {
          range: need.by.range,
          params: { file: need.files[0] ?? '', line: later?.instruction.range.start.line ?? 0 },
        }
        break
      }
    }
  },
}

function makesFiles({ instruction }: Step): boolean {
  return instruction.name === 'RUN' && commandsOf(instruction).some(({ name }) => !isHarmless(name))
}

/** Whether a step may put a file at `path`: it copies that name there, or the content of something to a folder above. */
function mayBring({ instruction, args, workingDir }: Step, path: string): boolean {
  if (instruction.name !== 'COPY' && instruction.name !== 'ADD') return false
  const written = args.at(-1) ?? ''
  const destination = resolveWorkdir(workingDir, written)
  const isFolder = /(^|\/)\.?$/.test(written) || args.length > 2
  return args.slice(0, -1).some((source) => {
    const name = source.slice(source.lastIndexOf('/') + 1)
    if (source.startsWith('<<') || /^(?:https?|git):/.test(source)) return true
    // Without an extension, it may be a folder: its content then lands in the destination.
    if (!/\.\w+$/.test(name) || instruction.flags.some((flag) => flag.name === 'parents'))
      return path === destination || path.startsWith(destination === '/' ? '/' : `${destination}/`)
    const [folder, file] = [path.slice(0, path.lastIndexOf('/')) || '/', path.slice(path.lastIndexOf('/') + 1)]
    const matches = (/[*?[]/.test(name) ? compilePattern(name) : null) ?? ((text: string) => text === name)
    return (destination === folder && matches(file)) || (!isFolder && destination === path)
  })
}
