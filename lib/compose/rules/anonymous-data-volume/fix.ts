import { addKey, declare } from '../../language/edit/add'
import { correction, itemAround, param, swap } from '../../language/edit/fixing'
import type { ComposeFix } from '../../language/fix'
import { namesOf } from '../../language/names/symbol'
import { freeName } from '../shared/free-name'

export const fix: ComposeFix = (subject) => {
  const { source, workspace } = subject
  const item = itemAround(subject, 'volumes')
  const target = param(subject, 'target')
  const name = freeName(`${param(subject, 'service')}_data`, namesOf(workspace, source.file, 'volume'))
  if (!item) return []
  const named =
    item.kind === 'map' ? addKey(source, item, 'source', name) : swap(source, item, target, `${name}:${target}`)
  return correction(
    `Nommer ce volume « ${name} »`,
    named,
    declare(source, 'volumes', name, { lines: [''], flow: '{}' }),
  )
}
