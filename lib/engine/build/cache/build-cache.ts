import type { DirNode } from '@/lib/oci/fs/node'
import { Tree } from '@/lib/oci/fs/tree'
import type { Layer } from '@/lib/oci/layer/layer'
import type { MissCause } from './verdict'

/** What a step leaves: the filesystem, and the layer that made it. */
export interface StepResult {
  root: DirNode
  layer: Layer
}

/** All that decides whether a step must be done again. */
export interface StepInputs {
  /** The key of the step before it, or of its base. */
  parent: string
  parentLine: number
  /** The instruction, in the form BuildKit keeps: flags, command, user, folder. */
  instruction: string
  /** The variables a RUN sees. */
  variables: ReadonlyMap<string, string>
  /** The files it reads, by path, with a digest of what they hold and of their rights. */
  files: ReadonlyMap<string, string>
}

/** What the builds of one engine keep for the next: results by key, the last inputs of each step, cache mounts. */
export class BuildCache {
  readonly #results = new Map<string, StepResult>()
  readonly #lastInputs = new Map<string, StepInputs>()
  readonly #mounts = new Map<string, Tree>()

  find(key: string): StepResult | undefined {
    return this.#results.get(key)
  }

  keep(key: string, result: StepResult): void {
    this.#results.set(key, result)
  }

  /** Notes the inputs of a step, known by its place (`build/3`); those it had the last time. */
  note(place: string, inputs: StepInputs): StepInputs | undefined {
    const before = this.#lastInputs.get(place)
    this.#lastInputs.set(place, inputs)
    return before
  }

  /** The folder of `RUN --mount=type=cache`, made at its first use. */
  mount(id: string): Tree {
    const known = this.#mounts.get(id)
    if (known !== undefined) return known
    const tree = new Tree()
    this.#mounts.set(id, tree)
    return tree
  }
}

/** Why a step is not in the cache, by what changed since the last time; the first cause that explains it. */
export function missCause(before: StepInputs | undefined, now: StepInputs): MissCause {
  if (before === undefined) return { kind: 'first' }
  if (before.instruction !== now.instruction) return { kind: 'instruction' }
  for (const name of new Set([...before.variables.keys(), ...now.variables.keys()])) {
    const [was, is] = [before.variables.get(name) ?? null, now.variables.get(name) ?? null]
    if (was !== is) return { kind: 'variable', name, before: was, after: is }
  }
  const changed = [...now.files]
    .filter(([path, digest]) => (before.files.get(path) ?? digest) !== digest)
    .map(([path]) => path)
  const added = [...now.files.keys()].filter((path) => !before.files.has(path))
  const removed = [...before.files.keys()].filter((path) => !now.files.has(path))
  if (changed.length + added.length + removed.length > 0) return { kind: 'files', changed, added, removed }
  return before.parent === now.parent ? { kind: 'first' } : { kind: 'parent', line: now.parentLine }
}
