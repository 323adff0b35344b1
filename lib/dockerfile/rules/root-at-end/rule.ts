import type { EvaluatedStage, ImageState } from '../../build/types'
import { commandsOf } from '../../run-script/commands'
import type { DockerfileRule } from '../../subject'
import { ancestry, rootImage } from '../shared/base-system'

/** Services whose own entrypoint starts as root, then gives its rights up. */
const DROPS_RIGHTS: ReadonlySet<string> = new Set(
  'caddy httpd mariadb memcached mongo mysql nginx php postgres rabbitmq redis registry traefik wordpress'.split(' '),
)

/** Servers whose main process must be root, and hands the requests to others that are not. */
const SPLITS_RIGHTS =
  /^(?:nginx|httpd|httpd-foreground|apache2|apache2-foreground|apachectl|apache2ctl|php-fpm[0-9.]*|sshd|crond?)$/
/** What a language offers by default: the image is a base, whose users will choose. */
const INTERPRETER = /^(?:node|python[0-9.]*|irb|(?:\/bin\/)?(?:ba)?sh|jshell|php -a)$/
/** Programs made to leave root for a user, for an entrypoint to call. */
const CHANGES_USER: ReadonlySet<string> = new Set(['gosu', 'su-exec', 'setpriv', 'runuser', 's6-setuidgid', 'chpst'])

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
    if (by == null || givesUpRights(stage, stage.config)) return
    yield {
      range: user?.by?.argsRange ?? by.keyword.range,
      params: { suggestion: image?.user ?? '', explicit: user === null ? 0 : 1 },
    }
  },
}

/** Whether what the image starts is a base for others, or is known to leave root by itself. */
function givesUpRights(stage: EvaluatedStage, { Cmd: cmd, Entrypoint: entrypoint }: ImageState): boolean {
  const words = [...(entrypoint?.value ?? []), ...(cmd?.value ?? [])]
  const commands = [entrypoint, cmd].flatMap((one) => (one?.by == null ? [] : commandsOf(one.by)))
  if (INTERPRETER.test(cmd?.value.join(' ') ?? '') || commands.some(({ name }) => SPLITS_RIGHTS.test(name))) return true
  if (words.some((word) => CHANGES_USER.has(word.slice(word.lastIndexOf('/') + 1)))) return true
  return ancestry(stage)
    .flatMap(({ steps }) => steps)
    .filter(({ instruction }) => instruction.name === 'RUN')
    .flatMap(({ instruction }) => commandsOf(instruction))
    .some(({ words: written }) =>
      written.some(({ value }) => CHANGES_USER.has(value.slice(value.lastIndexOf('/') + 1))),
    )
}
