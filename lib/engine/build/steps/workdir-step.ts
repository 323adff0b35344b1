import type { Step } from '@/lib/dockerfile/build/types'
import { resolveWorkdir } from '@/lib/dockerfile/build/workdir'
import { FsError } from '@/lib/oci/fs/errno'
import { StepFailure } from '../failure'
import type { PreparedStep } from '../prepared-step'
import { rootView } from '../root-view'
import type { StageState } from '../stage-state'
import { resolveOwner } from '../users'

/** WORKDIR: the folder and those above it are made for the user in force. */
export function prepareWorkdir(step: Step, state: StageState): PreparedStep {
  const path = resolveWorkdir(step.workingDir, step.args[0] ?? '')
  return {
    instruction: `WORKDIR ${path} ${step.user}`,
    variables: new Map(),
    files: new Map(),
    history: `WORKDIR ${path}`,
    isEmpty: path === '/',
    duration: 20,
    run(tree, _vertex, startedAt) {
      const fs = rootView(tree, startedAt)
      const owner = resolveOwner(state.isEmpty ? null : fs, step.user)
      if (owner === null) throw new StepFailure('invalid user index: -1')
      const names = path.split('/').filter(Boolean)
      for (let count = 1; count <= names.length; count++) {
        const folder = `/${names.slice(0, count).join('/')}`
        if (fs.isDir(folder)) continue
        try {
          fs.mkdir(folder, 0o755)
        } catch (error) {
          if (!(error instanceof FsError)) throw error
          throw new StepFailure(
            `mkdir ${folder}: ${error.code === 'EEXIST' ? 'not a directory' : error.message.toLowerCase()}`,
          )
        }
        fs.chown(folder, owner.uid, owner.gid)
      }
      return startedAt + 20
    },
  }
}
