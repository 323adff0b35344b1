import { correction, itemAround, param, swap } from '../../language/edit/fixing'
import type { ComposeFix } from '../../language/fix'
import { childOf } from '../../language/syntax/source'

export const fix: ComposeFix = (subject) => {
  const item = itemAround(subject, 'volumes')
  const written = item?.kind === 'map' ? childOf(item, 'source') : item
  const source = /^[^:]*/.exec(written?.word?.text ?? '')?.[0] ?? ''
  const next = `./${param(subject, 'suggestion')}`
  return written ? correction(`Écrire « ${next} »`, swap(subject.source, written, source, next)) : []
}
