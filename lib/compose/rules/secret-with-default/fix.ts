import { correction, param } from '../../language/edit/fixing'
import { replace } from '../../language/edit/place'
import type { ComposeFix } from '../../language/fix'
import { dotenvOf, valuesOf } from '../../language/names/environment'
import { variablesIn } from '../../language/names/variables'

/** Once `.env` gives the value, the default only hides that it may be missing. */
export const fix: ComposeFix = (subject) => {
  const { source, branch, workspace } = subject
  const name = param(subject, 'variable')
  const dotenv = dotenvOf(workspace, source.file)
  const isSet = dotenv !== undefined && (valuesOf(workspace.files[dotenv] ?? '').get(name) ?? '') !== ''
  const use = variablesIn(source.text.slice(branch.start, branch.end), branch.start).find((one) => one.name === name)
  if (!use || !isSet) return []
  return correction('Rendre la variable obligatoire (« :? »)', replace(source, use.end, use.to - 1, ':?'))
}
