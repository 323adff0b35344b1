import { correction, param } from '../../language/edit/fixing'
import { remove } from '../../language/edit/remove'
import type { ComposeFix } from '../../language/fix'

export const fix: ComposeFix = (subject) =>
  correction(`Supprimer « ${param(subject, 'how')} »`, remove(subject.source, subject.branch))
