import type { ComposeRule } from '../../subject'
import { misplacedVolume } from '../shared/data-folder'
import { at, servicesOf } from '../shared/finding'
import { storeOf } from '../shared/image'
import { runsNoServer } from '../shared/one-shot'

export const rule: ComposeRule = {
  id: 'data-volume-misplaced',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, service] of servicesOf(subject)) {
      const misplaced = runsNoServer(service) ? null : misplacedVolume(service)
      if (misplaced === null) continue
      const { index, mount, folder, how } = misplaced
      const store = storeOf(service.image)?.label ?? ''
      yield* at(subject, ['services', name, 'volumes', index], {
        service: name,
        store,
        target: mount.target,
        folder,
        how,
      })
    }
  },
}
