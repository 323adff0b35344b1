import { addKey } from '../../language/edit/add'
import { correction } from '../../language/edit/fixing'
import { replace } from '../../language/edit/place'
import type { ComposeFix } from '../../language/fix'
import { branchAt, childOf } from '../../language/syntax/source'

export const fix: ComposeFix = ({ source, branch }) => {
  const external = branchAt(source, branch.path.slice(0, -1))
  const resource = branchAt(source, branch.path.slice(0, -2))
  const name = source.text.slice(branch.start, branch.end)
  if (!external?.key || !resource) return []
  const isSaid = childOf(resource, 'name') !== undefined
  if (!isSaid && !resource.flow && resource.children.at(-1) === external) {
    const blanks = ' '.repeat(source.index.position(external.from).column - 1)
    return correction(
      `Écrire « external: true » et « name »`,
      replace(source, external.from, external.end, `external: true\n${blanks}name: ${name}`),
    )
  }
  const flagged = replace(source, external.from, external.end, 'external: true')
  return isSaid
    ? correction('Écrire « external: true »', flagged)
    : correction('Écrire « external: true » et « name »', flagged, addKey(source, resource, 'name', name))
}
