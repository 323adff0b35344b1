import { correction, param } from '../../language/edit/fixing'
import { writeScalar } from '../../language/edit/scalar'
import type { ComposeFix } from '../../language/fix'

/** A number without a unit counts bytes: megabytes were meant. */
export const fix: ComposeFix = (subject) => {
  const { source, branch } = subject
  const written = param(subject, 'written')
  if (
    param(subject, 'how') !== 'small' ||
    !/^\d{1,5}$/.test(written) ||
    Number(written) < 6 ||
    branch.kind !== 'scalar'
  )
    return []
  return correction(`Écrire « ${written}m »`, writeScalar(source, branch, `${written}m`))
}
