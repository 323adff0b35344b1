import { type Located, locate } from '../../schema/locate'
import type { Path } from '../../yaml/node'
import { branchAt, branchesOf, type Source } from '../syntax/source'
import type { Branch } from '../syntax/tree'

/** Extensions that hold extensions: further than anyone goes, and an end for those that go round. */
const MAX_STEPS = 6

/**
 * What the table says of a path of a file. What stands in an extension (`x-app: &app`) means what it means where its first alias is; what
 * is written under `<<`, what it means beside it.
 */
export function meaningOf(source: Source, path: Path): Located | undefined {
  return locate(realPath(source, path))
}

export function realPath(source: Source, path: Path): Path {
  let real = withoutMerges(path)
  for (let i = 0; i < MAX_STEPS && typeof real[0] === 'string' && real[0].startsWith('x-'); i++) {
    const next = throughAlias(source, real)
    if (!next) break
    real = withoutMerges(next)
  }
  return real
}

function withoutMerges(path: Path): Path {
  return path.filter((step, i) => step !== '<<' && !(typeof step === 'number' && path[i - 1] === '<<'))
}

/** `path` seen from the first alias of the innermost anchor around it. */
function throughAlias(source: Source, path: Path): Path | undefined {
  for (let length = path.length; length > 0; length--) {
    const anchor = branchAt(source, path.slice(0, length))?.anchor
    const use = anchor ? aliasOf(source, anchor.text) : undefined
    if (use) return [...use.path, ...path.slice(length)]
  }
}

function aliasOf(source: Source, name: string): Branch | undefined {
  for (const branch of branchesOf(source)) if (branch.kind === 'alias' && branch.word?.text === name) return branch
}
