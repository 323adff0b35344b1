import { rewriting } from '../../language/edit/fixing'
import type { ComposeFix } from '../../language/fix'

export const fix: ComposeFix = (subject) => [...rewriting(subject, 'on-failure'), ...rewriting(subject, 'no')]
