import { param, removing } from '../../language/edit/fixing'
import type { ComposeFix } from '../../language/fix'

export const fix: ComposeFix = (subject) => removing(subject, `Retirer la déclaration de « ${param(subject, 'name')} »`)
