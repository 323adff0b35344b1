import type { Mount, Service } from '../../project'
import type { ComposeRule } from '../../subject'
import { dataFolderOf, isWithin } from '../shared/data-folder'
import { at, servicesOf } from '../shared/finding'
import { runsNoServer } from '../shared/one-shot'
import { replicasOf } from '../shared/replicas'

export const rule: ComposeRule = {
  id: 'data-volume-shared',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    const users = new Map<string, string>()
    for (const [name, service] of servicesOf(subject)) {
      for (const [i, mount] of (service.volumes ?? []).entries()) {
        if (!holdsData(service, mount)) continue
        const { source = '' } = mount
        const key = `${source}\0${mount.volume?.subpath ?? ''}`
        const other = users.get(key) ?? (replicasOf(service) > 1 ? name : undefined)
        if (other !== undefined)
          yield* at(subject, ['services', name, 'volumes', i], {
            service: name,
            other,
            source,
            replicas: replicasOf(service),
          })
        users.set(key, name)
      }
    }
  },
}

/** Whether the server of the service writes its data in this mount. */
function holdsData(service: Service, { type, source, target, read_only: readOnly }: Mount): boolean {
  const folder = dataFolderOf(service.image)
  const keeps = (type === 'volume' || type === 'bind') && source !== undefined && readOnly !== true
  return (
    folder !== null &&
    keeps &&
    !runsNoServer(service) &&
    (isWithin(folder.path, target) || isWithin(target, folder.path))
  )
}
