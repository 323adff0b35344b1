import { correction, param } from '../../language/edit/fixing'
import { remove } from '../../language/edit/remove'
import type { ComposeFix } from '../../language/fix'
import { branchAt } from '../../language/syntax/source'
import type { Path } from '../../yaml/node'

/** One correction for each of the attributes: which to keep is the author's choice. */
export const fix: ComposeFix = (subject) => {
  const { source } = subject
  const holder = param(subject, 'path').split('.')
  return param(subject, 'names')
    .split(', ')
    .flatMap((name) => {
      const found = branchAt(source, [...holder, ...name.split('.')] as Path)
      return found ? correction(`Supprimer « ${name} »`, remove(source, found)) : []
    })
}
