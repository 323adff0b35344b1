import type { DockerfileRule } from '../../subject'
import { rootImage } from '../shared/base-system'

/** Services whose own entrypoint starts as root, then gives its rights up. */
const DROPS_RIGHTS: ReadonlySet<string> = new Set(
  'caddy httpd mariadb memcached mongo mysql nginx php postgres rabbitmq redis registry traefik wordpress'.split(' '),
)

export const rule: DockerfileRule = {
  id: 'root-at-end',
  severity: 'info',
  origin: { kind: 'hadolint', ref: 'DL3002' },
  *check({ build }) {
    const stage = build.target
    if (stage === null || stage.image === 'scratch') return
    const { User: user, Cmd: cmd, Entrypoint: entrypoint } = stage.config
    const [name = ''] = (user?.value ?? '').split(':')
    if (name !== '' && name !== 'root' && name !== '0') return
    const image = rootImage(stage)
    // An image that we do not know may have a user of its own.
    if (user === null && image === null) return
    if (image !== null && DROPS_RIGHTS.has(image.name) && user === null) return
    // A file that says nothing of what to run is a base for others: they will choose.
    const by = user?.by ?? cmd?.by ?? entrypoint?.by
    if (by == null) return
    yield {
      range: user?.by?.argsRange ?? by.keyword.range,
      params: { suggestion: image?.user ?? '', explicit: user === null ? 0 : 1 },
    }
  },
}
