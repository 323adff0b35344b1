import { param, rewriting } from '../../language/edit/fixing'
import type { ComposeFix } from '../../language/fix'
import { nearest } from '../../schema/nearest'

export const fix: ComposeFix = (subject) => {
  const allowed = param(subject, 'allowed').split(', ')
  const near = nearest(param(subject, 'value'), allowed) ?? (allowed.length === 1 ? allowed[0] : undefined)
  return near === undefined || near === '' ? [] : rewriting(subject, near)
}
