import { attributeOf, correction, param, serviceAround } from '../../language/edit/fixing'
import { replace } from '../../language/edit/place'
import { remove } from '../../language/edit/remove'
import type { ComposeFix } from '../../language/fix'

/** The network gives each service its name: all that is left of links is the order of start. */
export const fix: ComposeFix = (subject) => {
  const { source, branch } = subject
  if (param(subject, 'alias') === '1' || !branch.key || branch.kind !== 'list') return []
  if (attributeOf(serviceAround(subject), 'depends_on'))
    return correction('Supprimer « links »', remove(source, branch))
  const shortened = branch.children.flatMap(({ word }) => {
    const name = word?.text.split(':')[0] ?? ''
    return word && word.text !== name ? [replace(source, word.start, word.end, name)] : []
  })
  return correction(
    'Remplacer par « depends_on »',
    replace(source, branch.key.start, branch.key.end, 'depends_on'),
    ...shortened,
  )
}
