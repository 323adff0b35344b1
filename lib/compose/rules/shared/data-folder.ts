import type { Mount, Service } from '../../project'
import { parseImage, storeOf } from './image'

/** Where a server keeps its data in its container. */
export interface DataFolder {
  path: string
  /** Whether the image declares a volume there: without a mount at that very path, Docker puts an anonymous one. */
  declared: boolean
}

const DECLARED: ReadonlySet<string> = new Set(['MySQL', 'MariaDB', 'MongoDB', 'Cassandra', 'CouchDB'])

/** Images made from PostgreSQL's own, which keep its folders. */
const POSTGRES: ReadonlySet<string> = new Set([
  'postgres',
  'postgis/postgis',
  'pgvector/pgvector',
  'timescale/timescaledb',
])

/** The folder of the data of a store; null when the image is no store, or of a version we cannot tell. */
export function dataFolderOf(image: string | undefined): DataFolder | null {
  const store = storeOf(image)
  if (image === undefined || !store) return null
  const { name } = parseImage(image)
  if (name.startsWith('bitnami/')) {
    const path = store.data.find((folder) => folder.startsWith('/bitnami/'))
    return path === undefined ? null : { path, declared: false }
  }
  if (POSTGRES.has(name)) {
    const major = postgresMajor(image)
    if (major === null) return null
    return { path: major >= 18 ? '/var/lib/postgresql' : '/var/lib/postgresql/data', declared: true }
  }
  const [path] = store.data
  return path === undefined ? null : { path, declared: DECLARED.has(store.label) }
}

/** The major version that a tag gives, `latest` being 18 or more; null when it gives none. */
export function postgresMajor(image: string): number | null {
  const { name, tag, digest } = parseImage(image)
  const version =
    /^(?:\d+\.\d+\.\d+-)?pg(\d+)|-pg(\d+)/.exec(tag ?? '') ??
    (name === 'timescale/timescaledb' ? null : /^(\d+)/.exec(tag ?? ''))
  const major = version?.[1] ?? version?.[2]
  if (major !== undefined) return Number(major)
  const floats = tag === null || /^(?:latest|alpine|bookworm|trixie)/.test(tag)
  return name === 'postgres' && floats && digest === null ? 18 : null
}

/** Whether `path` is `folder`, or is under it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`)
}

/** Whether the service tells the server to write elsewhere than where its image says. */
export function movesItsData({ environment = {}, command, entrypoint }: Service): boolean {
  const words = [...(entrypoint ?? []), ...(command ?? [])].join(' ')
  return (
    ['PGDATA', 'MYSQL_DATADIR'].some((variable) => Object.hasOwn(environment, variable)) ||
    /--datadir|--dbpath|(?:^|\s)-D\s|data_directory|--dir\s/.test(words)
  )
}

/** A mount that was meant for the data of a store, and misses it. */
export interface Misplaced {
  index: number
  mount: Mount
  folder: string
  /** `above` a declared volume, `beside` the folder, or where PostgreSQL kept its data before 18. */
  how: 'above' | 'beside' | 'moved'
}

const MEANS_DATA = /data|\bdb\b|\/lib\/|mysql|maria|postgres|pgsql|mongo|storage/i
const MEANS_ELSE =
  /init|conf|etc\/|log|backup|dump|tmp|run\/|cert|ssl|import|export|plugin|script|wal|archive|socket|secret/i

/** The mount of a store's service that was meant to keep its data and does not; null when there is none. */
export function misplacedVolume(service: Service): Misplaced | null {
  const folder = dataFolderOf(service.image)
  const mounts = service.volumes ?? []
  if (folder === null || movesItsData(service)) return null
  const targets = [
    ...mounts.map(({ target }) => target),
    ...(service.tmpfs ?? []).map((spec) => spec.split(':', 1)[0] ?? ''),
  ]
  const old =
    folder.path === '/var/lib/postgresql' ? mounts.findIndex(({ target }) => target === `${folder.path}/data`) : -1
  const moved = mounts[old]
  if (moved) return { index: old, mount: moved, folder: folder.path, how: 'moved' }
  if (targets.some((target) => isWithin(target, folder.path))) return null
  for (const [index, mount] of mounts.entries()) {
    if (mount.type !== 'volume' && mount.type !== 'bind') continue
    if (isWithin(folder.path, mount.target))
      return folder.declared ? { index, mount, folder: folder.path, how: 'above' } : null
  }
  const index = mounts.findIndex(
    ({ type, source, target }) =>
      type === 'volume' && source !== undefined && MEANS_DATA.test(`${target}/`) && !MEANS_ELSE.test(`${target}/`),
  )
  const beside = mounts[index]
  return beside ? { index, mount: beside, folder: folder.path, how: 'beside' } : null
}
