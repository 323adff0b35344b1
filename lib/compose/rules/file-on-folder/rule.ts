import type { Mount, Service } from '../../project'
import type { ComposeRule, ComposeSubject } from '../../subject'
import { at, servicesOf } from '../shared/finding'
import { parseImage, storeOf } from '../shared/image'
import { projectPath } from '../shared/project-path'

/** Folders that official images hold. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  nginx: ['/etc/nginx', '/etc/nginx/conf.d', '/usr/share/nginx', '/usr/share/nginx/html'],
  httpd: ['/usr/local/apache2', '/usr/local/apache2/conf', '/usr/local/apache2/htdocs'],
  php: ['/var/www', '/var/www/html', '/usr/local/etc/php', '/usr/local/etc/php/conf.d'],
  wordpress: ['/var/www/html', '/usr/local/etc/php/conf.d'],
  caddy: ['/etc/caddy', '/srv'],
}
const EVERYWHERE = ['/etc', '/home', '/opt', '/root', '/srv', '/tmp', '/usr', '/var']
const INITDB = ['/docker-entrypoint-initdb.d']
/** Files that official images hold, and that people replace. */
const FILES =
  /^\/etc\/(?:nginx\/(?:nginx\.conf|conf\.d\/default\.conf|mime\.types)|passwd|hosts|my\.cnf|caddy\/Caddyfile)$|^\/usr\/local\/apache2\/conf\/httpd\.conf$|^\/usr\/share\/nginx\/html\/index\.html$/
const LOOKS_LIKE_FILE = /\.(?:sql|sh|js|conf|cnf|ini|html|json|ya?ml|toml|gz|php)$/

export const rule: ComposeRule = {
  id: 'file-on-folder',
  severity: 'warning',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, service] of servicesOf(subject)) {
      for (const [i, mount] of (service.volumes ?? []).entries()) {
        if (mount.type !== 'bind' || mount.source === undefined) continue
        const { source, target } = mount
        const kind = kindOf(subject, mount)
        const clashes = kind === 'file' ? isFolder(service, target) : kind === 'folder' && FILES.test(target)
        if (clashes)
          yield* at(subject, ['services', name, 'volumes', i], { service: name, source: base(source), target, kind })
      }
    }
  },
}

/** What the source is on the host: known when it is among the files of the project, or told by its name. */
function kindOf(subject: ComposeSubject, { source = '' }: Mount): 'file' | 'folder' | 'unknown' {
  const path = projectPath(subject, source)
  if (path === null) return LOOKS_LIKE_FILE.test(source) ? 'file' : 'unknown'
  if (Object.hasOwn(subject.files, path)) return 'file'
  if (Object.keys(subject.files).some((file) => file.startsWith(`${path}/`))) return 'folder'
  return LOOKS_LIKE_FILE.test(source) ? 'file' : 'unknown'
}

function isFolder({ image }: Service, target: string): boolean {
  if (image === undefined) return false
  const { name } = parseImage(image)
  const own = Object.hasOwn(FOLDERS, name) ? (FOLDERS[name] ?? []) : []
  return [...own, ...(storeOf(image) ? INITDB : []), ...EVERYWHERE].includes(target)
}

function base(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
