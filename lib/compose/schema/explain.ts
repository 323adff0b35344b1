import { BLOCK_LIMIT } from './fr/block-limit'
import { BUILD } from './fr/build'
import { DEPLOY } from './fr/deploy'
import { DEVICE } from './fr/device'
import { FILE_MOUNT } from './fr/file-mount'
import { HOOK } from './fr/hook'
import { PAIR } from './fr/pair'
import { PARTS } from './fr/parts'
import { RESOURCES } from './fr/resources'
import { ROLLOUT } from './fr/rollout'
import { SERVICE } from './fr/service'
import { TOP } from './fr/top'
import type { Words } from './words'

function under(prefix: string, words: Words): [string, Words[string]][] {
  return Object.entries(words).map(([path, entry]) => [`${prefix}.${path}`, entry])
}

const OLD_NAME: Words = {
  'external.name': ['Ancienne place du nom : écrivez-le dans « name », à côté de « external ».', 'donnees-partagees'],
}
const SERVICES = 'services.*'

const WORDS: ReadonlyMap<string, Words[string]> = new Map([
  ...Object.entries(TOP),
  ...Object.entries(RESOURCES),
  ...['networks', 'volumes', 'secrets', 'configs'].flatMap((section) => under(`${section}.*`, OLD_NAME)),
  ...under(SERVICES, SERVICE),
  ...under(SERVICES, PARTS),
  ...under(`${SERVICES}.build`, BUILD),
  ...under(`${SERVICES}.deploy`, DEPLOY),
  ...['rollback_config', 'update_config'].flatMap((key) => under(`${SERVICES}.deploy.${key}`, ROLLOUT)),
  ...['post_start.*', 'pre_start.*', 'pre_stop.*', 'develop.watch.*.exec'].flatMap((key) =>
    under(`${SERVICES}.${key}`, HOOK),
  ),
  ...['configs.*', 'secrets.*', 'build.secrets.*'].flatMap((key) => under(`${SERVICES}.${key}`, FILE_MOUNT)),
  ...['ulimits.*', 'build.ulimits.*'].flatMap((key) => under(`${SERVICES}.${key}`, PAIR)),
  ...['gpus.*', 'deploy.resources.reservations.devices.*'].flatMap((key) => under(`${SERVICES}.${key}`, DEVICE)),
  ...['read_bps', 'read_iops', 'write_bps', 'write_iops'].flatMap((key) =>
    under(`${SERVICES}.blkio_config.device_${key}.*`, BLOCK_LIMIT),
  ),
])

/**
 * What an attribute is for, in French: `services.*.ports.*.target`, as `attributePaths` names it. Loads all the explanations: import it
 * where they are shown only.
 */
export function explain(path: string): string | undefined {
  return WORDS.get(path)?.[0]
}

/** A value that an attribute may take, in YAML, as it stands after its name: `./api`, or the lines of a block. */
export function exampleOf(path: string): string | undefined {
  return WORDS.get(path)?.[1]
}

/** The paths that have an explanation. */
export function explainedPaths(): string[] {
  return [...WORDS.keys()]
}
