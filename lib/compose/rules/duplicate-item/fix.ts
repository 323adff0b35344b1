import { removing } from '../../language/edit/fixing'
import type { ComposeFix } from '../../language/fix'

export const fix: ComposeFix = (subject) => removing(subject, 'Supprimer la répétition')
