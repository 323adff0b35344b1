import { param, rewriting } from '../../language/edit/fixing'
import type { ComposeFix } from '../../language/fix'
import { nearest } from '../../schema/nearest'

const POLICIES = ['no', 'always', 'unless-stopped', 'on-failure']

export const fix: ComposeFix = (subject) => {
  const value = param(subject, 'value').toLowerCase().replaceAll('_', '-')
  const near = value === 'never' ? 'no' : POLICIES.find((policy) => nearest(value, [policy]) !== undefined)
  return near === undefined ? POLICIES.flatMap((policy) => rewriting(subject, policy)) : rewriting(subject, near)
}
