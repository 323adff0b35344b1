import { addItem, addKey, declare } from '../../language/edit/add'
import { attributeOf, correction, param, serviceNamed } from '../../language/edit/fixing'
import type { ComposeFix } from '../../language/fix'
import { namesOf } from '../../language/names/symbol'
import { freeName } from '../shared/free-name'

export const fix: ComposeFix = (subject) => {
  const { source, workspace } = subject
  const service = serviceNamed(subject, param(subject, 'service'))
  if (!service) return []
  const name = freeName(`${param(subject, 'service')}_data`, namesOf(workspace, source.file, 'volume'))
  const mount = `${name}:${param(subject, 'folder')}`
  const volumes = attributeOf(service, 'volumes')
  const mounted = volumes
    ? addItem(source, volumes, mount)
    : addKey(source, service, 'volumes', { lines: ['', `  - ${mount}`], flow: `["${mount}"]` })
  return correction(
    `Garder ses données dans un volume « ${name} »`,
    mounted,
    declare(source, 'volumes', name, { lines: [''], flow: '{}' }),
  )
}
