import type { Executable } from '../content/content'
import type { DirNode } from '../fs/node'
import { Planter } from './plant'

/** The files of a system, as scripts/record/system.mjs writes them. */
export interface SystemFiles {
  /** One a line: `/path mode size [uid:gid]`, `/folder/ mode`, `/link -> target`, `/folder/* size` for the rest of a folder. */
  listing: string
  texts: Readonly<Record<string, { mode: string; gid: number; text: string }>>
  /** One a line: name, version, installed size in kB, architecture. */
  packages: string
}

export interface Package {
  name: string
  version: string
  /** In kB. */
  size: number
  architecture: string
}

/** What a folder holds beyond what is listed. */
export const REST = '(autres fichiers)'

export function packagesOf({ packages }: Pick<SystemFiles, 'packages'>): Package[] {
  return packages.split('\n').map((line) => {
    const [name = '', version = '', size = '0', architecture = 'amd64'] = line.split(' ')
    return { name, version, size: Number(size), architecture }
  })
}

/** What dpkg knows of the packages that are installed: /var/lib/dpkg/status. */
export function dpkgStatus(packages: readonly Package[]): string {
  return packages
    .map(({ name, version, size, architecture }) =>
      [
        `Package: ${name}`,
        'Status: install ok installed',
        `Installed-Size: ${size}`,
        `Architecture: ${architecture}`,
        `Version: ${version}`,
        '',
      ].join('\n'),
    )
    .join('\n')
}

const LOADER = '/lib64/ld-linux-x86-64.so.2'
/** Programs that are the same wherever they are installed: their models speak for themselves. */
const UPSTREAM = /^(apt|dpkg|perl|pip|python|node|npm|npx|git|curl|openssl|gpg)/

/** What a program of Debian is. */
export function debianExecutable(name: string): Executable {
  const vendor = name === 'dash' || name === 'bash' ? name : UPSTREAM.test(name) ? 'upstream' : 'gnu'
  return { program: name, vendor, version: '', loader: LOADER }
}

const LINE = /^(\S+) ([0-7]+) (\d+)(?: (\d+):(\d+))?$/

/** The root filesystem of a Debian or a relative. */
export function debianRoot(files: SystemFiles, changes: Readonly<Record<string, string>> = {}): DirNode {
  const planter = new Planter()
  for (const line of files.listing.split('\n')) {
    const [link, target] = line.split(' -> ')
    if (link !== undefined && target !== undefined) {
      planter.link(link, target)
      continue
    }
    const [, rest, size] = /^(.*)\/\* (\d+)$/.exec(line) ?? []
    if (rest !== undefined) {
      planter.bulk(`${rest}/${REST}`, Number(size))
      continue
    }
    const [, folder, folderMode = '755'] = /^(\S+)\/ ([0-7]+)$/.exec(line) ?? []
    if (folder !== undefined) {
      planter.dir(folder, { mode: Number.parseInt(folderMode, 8) })
      continue
    }
    const [, path = '', mode = '644', bytes = '0', uid = '0', gid = '0'] = LINE.exec(line) ?? []
    const rights = { mode: Number.parseInt(mode, 8), uid: Number(uid), gid: Number(gid) }
    const [, name] = /^\/usr\/s?bin\/([^/]+)$/.exec(path) ?? []
    if (name === undefined) planter.file(path, { kind: 'synthetic', size: Number(bytes), seed: path }, rights)
    else
      planter.file(
        path,
        { kind: 'synthetic', size: Number(bytes), seed: path, executable: debianExecutable(name) },
        rights,
      )
  }
  for (const [path, { mode, gid, text }] of Object.entries(files.texts)) {
    planter.text(path, text, { mode: Number.parseInt(mode, 8), gid })
  }
  planter.text('/var/lib/dpkg/status', dpkgStatus(packagesOf(files)))
  for (const [path, text] of Object.entries(changes)) planter.text(path, text)
  return planter.done()
}
