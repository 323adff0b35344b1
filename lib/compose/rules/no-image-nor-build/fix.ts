import { addKey } from '../../language/edit/add'
import { correction } from '../../language/edit/fixing'
import type { ComposeFix } from '../../language/fix'

/** The folder named after the service, when it has a Dockerfile. */
export const fix: ComposeFix = ({ source, branch, open }) => {
  const name = branch.key?.text ?? ''
  if (open.files[`${name}/Dockerfile`] === undefined || branch.path.length !== 2) return []
  return correction(`Construire depuis « ./${name} »`, addKey(source, branch, 'build', `./${name}`))
}
