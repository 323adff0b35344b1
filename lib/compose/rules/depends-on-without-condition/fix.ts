import type { FileEdit } from '@/lib/text/language'
import { addKey } from '../../language/edit/add'
import { attributeOf, correction, param, serviceNamed } from '../../language/edit/fixing'
import { columnOf, replace } from '../../language/edit/place'
import type { ComposeFix } from '../../language/fix'
import { branchAt, childOf, type Source } from '../../language/syntax/source'
import type { Branch } from '../../language/syntax/tree'
import { healthcheckOf } from '../shared/health-tests'
import { storeOf } from '../shared/image'

export const fix: ComposeFix = (subject) => {
  const { source, branch } = subject
  const other = param(subject, 'other')
  const awaited = awaiting(source, branch, other)
  if (param(subject, 'watched') === '1') return correction(`Attendre la bonne santé de « ${other} »`, awaited)
  const service = serviceNamed(subject, other)
  const store = storeOf(attributeOf(service, 'image')?.word?.text)
  const healthcheck = store && healthcheckOf(store.label)
  if (!service || !healthcheck || attributeOf(service, 'healthcheck')) return []
  return correction(
    `Ajouter un contrôle de santé à « ${other} » et l’attendre`,
    awaited,
    addKey(source, service, 'healthcheck', healthcheck),
  )
}

/** `depends_on` with the condition on one service: its list becomes a mapping, where the others keep their own. */
function awaiting(source: Source, branch: Branch, other: string): FileEdit | null {
  const at = branch.path.indexOf('depends_on')
  const all = at === -1 ? undefined : branchAt(source, branch.path.slice(0, at + 1))
  if (!all) return null
  if (all.kind === 'map') {
    const entry = childOf(all, other)
    const condition = childOf(entry, 'condition')
    if (condition) return replace(source, condition.start, condition.end, 'service_healthy')
    return entry ? addKey(source, entry, 'condition', 'service_healthy') : null
  }
  if (all.kind !== 'list' || all.children.some(({ kind }) => kind !== 'scalar')) return null
  const conditionOf = (name: string) => (name === other ? 'service_healthy' : 'service_started')
  const names = all.children.map(({ word }) => word?.text ?? '')
  if (all.flow) {
    const entries = names.map((name) => `${name}: { condition: ${conditionOf(name)} }`)
    return replace(source, all.start, all.end, `{ ${entries.join(', ')} }`)
  }
  const blanks = ' '.repeat(columnOf(source, all.from) + 2)
  const lines = names.flatMap((name, i) => [
    `${i === 0 ? '' : blanks}${name}:`,
    `${blanks}  condition: ${conditionOf(name)}`,
  ])
  const first = all.children[0]?.from ?? all.start
  return replace(source, first - columnOf(source, first), all.end, `${blanks}${lines.join('\n')}`)
}
