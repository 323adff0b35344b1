import { removing } from '../../language/edit/fixing'
import type { ComposeFix } from '../../language/fix'

export const fix: ComposeFix = (subject) =>
  removing(subject, `Ne plus attendre « ${subject.branch.key?.text ?? subject.branch.word?.text} »`)
