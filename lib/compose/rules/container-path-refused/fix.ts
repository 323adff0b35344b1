import { correction, itemAround, param } from '../../language/edit/fixing'
import { replace } from '../../language/edit/place'
import type { ComposeFix } from '../../language/fix'
import { childOf } from '../../language/syntax/source'

/** The same path, from the root of the container. */
export const fix: ComposeFix = (subject) => {
  const { source, branch } = subject
  const item = itemAround(subject, 'volumes') ?? branch
  const written = item.kind === 'map' ? childOf(item, 'target') : item
  if (param(subject, 'why') !== 'relative' || written?.kind !== 'scalar' || !written.word) return []
  const { text, start } = written.word
  // `source:target:options`, `target` alone, or the target of a long form.
  const colon = item.kind === 'map' || written.path.includes('tmpfs') ? -1 : text.indexOf(':')
  const target = /^[^:]+/.exec(text.slice(colon + 1))?.[0] ?? ''
  const next = `/${target.replace(/^(?:\.{1,2}\/)+/, '')}`
  const at = start + colon + 1
  if (target === '' || target.startsWith('/') || source.text.slice(at, at + target.length) !== target) return []
  return correction(`Écrire « ${next} »`, replace(source, at, at + target.length, next))
}
