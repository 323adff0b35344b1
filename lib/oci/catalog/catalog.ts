import { similarImage } from '../base-images'
import { BASE_IMAGES } from '../base-images.generated'
import type { Executable } from '../content/content'
import type { DirNode } from '../fs/node'
import type { HistoryEntry, Image } from '../image'
import { makeImage } from '../image'
import type { ImageConfig } from '../image-config'
import { type Layer, layerBetween } from '../layer/layer'
import { familiarName, parseReference } from '../reference'
import { alpineExecutable } from './alpine'
import type { ImageFacts } from './facts'
import { IMAGE_FACTS } from './images.generated'
import { Planter } from './plant'
import { systemRoot } from './roots'
import { ACCOUNTS } from './software/accounts'
import { nginx } from './software/nginx'
import { node } from './software/node'
import { python } from './software/python'
import type { Account, Layout, Software } from './software/software'
import { debianExecutable, REST } from './system'

const SOFTWARE: readonly Software[] = [node, python, nginx]
/** How much a layer grows when it is unpacked, where only its compressed size is known. */
const GROWTH = 2.85

const images = new Map<string, Image>()

/**
 * An official image, as pulling it would bring it: its layers, its history, its configuration and a believable tree.
 * A tag that the catalogue does not hold is made from the nearest one of its repository; undefined for an unknown
 * repository.
 */
export function catalogImage(reference: string): Image | undefined {
  const parsed = parseReference(reference)
  if ('error' in parsed) return undefined
  const name = familiarName(parsed)
  const tag = parsed.tag ?? 'latest'
  const key = `${name}:${tag}`
  const known = images.get(key)
  if (known !== undefined) return known
  const facts = findFacts(name, tag)
  if (facts === undefined) return undefined
  const image = plantImage(facts)
  images.set(key, image)
  return image
}

function findFacts(name: string, tag: string): ImageFacts | undefined {
  const own = IMAGE_FACTS.filter((facts) => facts.name === name)
  const exact = own.find((facts) => facts.tag === tag)
  if (exact !== undefined) return exact
  const similar = similarImage(`${name}:${tag}`)
  if (similar?.name === name) return own.find((facts) => facts.tag === similar.tag)
  return own.at(-1)
}

function configOf({ name, tag }: ImageFacts): ImageConfig {
  return BASE_IMAGES.find((image) => image.name === name && image.tag === tag)?.config ?? {}
}

/** The uncompressed size of each layer: the whole is known for some images, and shared out. */
function layerSizes({ history, size }: ImageFacts, systemSize: number): number[] {
  const compressed = history.map(([, bytes]) => bytes).filter((bytes) => bytes >= 0)
  const rest = compressed.slice(1)
  const total = rest.reduce((sum, bytes) => sum + bytes, 0)
  const growth = size === null || total === 0 ? GROWTH : Math.max((size - systemSize) / total, 1)
  return [systemSize, ...rest.map((bytes) => Math.round(bytes * (bytes < 10_000 ? 3 : growth)))]
}

function plantImage(facts: ImageFacts): Image {
  const base = systemRoot(facts)
  const first = layerBetween(null, base)
  const sizes = layerSizes(facts, first.size)
  const layers: Layer[] = []
  const history: HistoryEntry[] = []
  let root: DirNode = base
  const biggest = Math.max(...sizes.slice(1))
  for (const [createdBy, compressed] of facts.history) {
    history.push({ createdBy, empty: compressed < 0, created: facts.created })
    if (compressed < 0) continue
    if (layers.length === 0) layers.push(first)
    else {
      const size = sizes[layers.length] ?? 0
      const upper = plantLayer(facts, createdBy, size, root, size === biggest)
      layers.push(layerBetween(root, upper))
      root = upper
    }
  }
  const image = makeImage({
    config: configOf(facts),
    architecture: 'amd64',
    os: 'linux',
    created: facts.created,
    history,
    layers,
    root,
  })
  return facts.id === null ? image : { ...image, id: facts.id }
}

function plantLayer(facts: ImageFacts, createdBy: string, size: number, lower: DirNode, isBiggest: boolean): DirNode {
  const planter = new Planter(lower)
  const isAlpine = facts.system.startsWith('alpine')
  const software = SOFTWARE.find(({ repositories }) => repositories.includes(facts.name))
  const program: Layout['program'] = (path, bytes, name = path.split('/').at(-1) ?? '') => {
    const executable: Executable = isAlpine ? alpineExecutable(name) : debianExecutable(name)
    planter.file(
      path,
      {
        kind: 'synthetic',
        size: bytes,
        seed: `${facts.name} ${path}`,
        executable: { ...executable, version: versionOf(facts) },
      },
      { mode: 0o755 },
    )
  }
  const layout: Layout = {
    facts,
    isAlpine,
    createdBy,
    size,
    planter,
    program,
    account: (account) => addAccount(planter, account),
  }
  const isKnown = software?.plant(layout) ?? false
  if (!isKnown && isBiggest) plantUnknown(layout)
  const planted = planter.done()
  const left = size - layerBetween(lower, planted).size
  const more = new Planter(planted)
  more.bulk(`${software?.rest ?? (isAlpine ? '/usr/lib' : '/usr/lib/x86_64-linux-gnu')}/${facts.name} ${REST}`, left)
  return more.done()
}

/** The programs of an image that has no card, and its account, come with its biggest layer. */
function plantUnknown({ facts, isAlpine, program, account, size }: Layout): void {
  const names = facts.extra.split(' ').filter((name) => name !== '')
  for (const name of names) program(`/usr/local/bin/${name}`, Math.round((size * 0.5) / names.length), name)
  const [debian, alpine] = ACCOUNTS[facts.name] ?? [null, null]
  const own = isAlpine ? alpine : debian
  if (own !== null) account(own)
}

function versionOf({ history }: ImageFacts): string {
  return (
    history.map(([line]) => /^ENV [A-Z]+_VERSION=v?(\S+)/.exec(line)?.[1]).find((version) => version !== undefined) ??
    ''
  )
}

function addAccount(
  planter: Planter,
  { name, uid, gid, group = name, home = `/home/${name}`, shell = '/sbin/nologin', gecos = '' }: Account,
): void {
  planter.append('/etc/passwd', `${name}:x:${uid}:${gid}:${gecos}:${home}:${shell}\n`)
  planter.append('/etc/group', `${group}:x:${gid}:\n`)
}
