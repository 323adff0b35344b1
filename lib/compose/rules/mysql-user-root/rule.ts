import type { ComposeRule } from '../../subject'
import { at, servicesOf } from '../shared/finding'
import { parseImage } from '../shared/image'

export const rule: ComposeRule = {
  id: 'mysql-user-root',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, { image, environment = {} }] of servicesOf(subject)) {
      if (image === undefined || parseImage(image).name !== 'mysql' || environment.MYSQL_USER !== 'root') continue
      yield* at(subject, ['services', name, 'environment', 'MYSQL_USER'], { service: name })
    }
  },
}
