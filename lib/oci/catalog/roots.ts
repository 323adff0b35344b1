import type { DirNode } from '../fs/node'
import { Tree } from '../fs/tree'
import { alpineRoot } from './alpine'
import type { ImageFacts } from './facts'
import { Planter } from './plant'
import { debianRoot, REST, type SystemFiles } from './system'
import { FILES as DEBIAN_12 } from './systems/debian-12.generated'
import { FILES as DEBIAN_13 } from './systems/debian-13.generated'
import { userlandRoot } from './userland'

const DEBIANS: Readonly<Record<string, SystemFiles>> = { '12': DEBIAN_12, '13': DEBIAN_13 }

const UBUNTU_NAMES: Readonly<Record<string, [name: string, codename: string]>> = {
  '22.04': ['Ubuntu 22.04.5 LTS', 'jammy'],
  '24.04': ['Ubuntu 24.04.4 LTS', 'noble'],
  '26.04': ['Ubuntu 26.04 LTS', 'resolute'],
}

/** Ubuntu keeps the layout of Debian: what tells them apart is written over it. */
function ubuntuChanges(version: string): Record<string, string> {
  const [pretty, codename] = UBUNTU_NAMES[version] ?? [`Ubuntu ${version}`, 'noble']
  return {
    '/etc/os-release': `PRETTY_NAME="${pretty}"\nNAME="Ubuntu"\nVERSION_ID="${version}"\nVERSION="${pretty.replace('Ubuntu ', '')}"\nVERSION_CODENAME=${codename}\nID=ubuntu\nID_LIKE=debian\nHOME_URL="https://www.ubuntu.com/"\nSUPPORT_URL="https://help.ubuntu.com/"\nUBUNTU_CODENAME=${codename}\n`,
    '/etc/debian_version': version === '22.04' ? 'bookworm/sid\n' : 'trixie/sid\n',
    '/etc/issue': `${pretty} \\n \\l\n\n`,
  }
}

const ORACLE: Readonly<Record<string, string>> = {
  '/etc/os-release':
    'NAME="Oracle Linux Server"\nVERSION="9.6"\nID="ol"\nID_LIKE="fedora"\nVERSION_ID="9.6"\nPRETTY_NAME="Oracle Linux Server 9.6"\n',
}

/** The images that are not slim keep manuals and translations: about 44 MB. */
function withDocumentation(root: DirNode, compressed: number): DirNode {
  if (compressed < 40_000_000) return root
  const planter = new Planter(root)
  planter.bulk(`/usr/share/doc/${REST}`, 8_000_000)
  planter.bulk(`/usr/share/locale/${REST}`, 32_700_000)
  planter.bulk(`/usr/share/man/${REST}`, 3_300_000)
  return planter.done()
}

const BUSYBOX_VERSION = '1.37.0'
const known = new Map<string, DirNode>()

function plant({ system, history, size, packages }: ImageFacts): DirNode {
  const [name, version = ''] = system.split(' ')
  switch (name) {
    case 'debian':
      return withDocumentation(debianRoot(DEBIANS[version] ?? DEBIAN_13), history[0]?.[1] ?? 0)
    case 'ubuntu':
      return debianRoot(version === '22.04' ? DEBIAN_12 : DEBIAN_13, ubuntuChanges(version))
    case 'oracle':
      return debianRoot(DEBIAN_12, ORACLE)
    case 'alpine': {
      const [, compressed = 0] = history[0] ?? []
      const whole = history.filter(([, bytes]) => bytes >= 0).length === 1 ? size : null
      return alpineRoot({
        version,
        size: whole ?? Math.round(compressed * 2.19),
        busybox: BUSYBOX_VERSION,
        packages: packages.split(' '),
      })
    }
    case 'busybox':
      return userlandRoot()
    default:
      return new Tree().snapshot()
  }
}

/** The first layer of an image: its system. The images of a system share it, as they do in a registry. */
export function systemRoot(facts: ImageFacts): DirNode {
  const [, compressed] = facts.history[0] ?? []
  const key = `${facts.system} ${compressed}`
  const root = known.get(key) ?? plant(facts)
  known.set(key, root)
  return root
}
