import { ComposeError } from '../errors'
import { mapOf, type Node, type Place, scalar } from '../yaml/node'

/** The short form of a volume, taken apart: `source:target:options`. */
export interface VolumeSpec {
  type: 'bind' | 'volume'
  source: string
  target: string
  readOnly: boolean
  nocopy: boolean
  propagation?: string
  selinux?: string
  /** One or two characters: taken whole as the target, with no options of its own. */
  bare?: true
}

const PROPAGATIONS = new Set(['rprivate', 'private', 'rshared', 'shared', 'rslave', 'slave'])

/**
 * Reads the short form of a volume, Windows drives included. A one-letter name before a colon is taken for a drive, as compose does.
 * @throws ComposeError with compose's sentence, at `at`.
 */
export function splitVolume(spec: string, at: Place): VolumeSpec {
  const wrong = (docker: string) => new ComposeError({ rule: 'invalid-volume', at, params: { spec }, docker })
  if (spec === '') throw wrong('invalid empty volume spec')
  const volume: VolumeSpec = { type: 'volume', source: '', target: '', readOnly: false, nocopy: false }
  if (spec.length <= 2) return { ...volume, target: spec, bare: true }
  const sections = splitSections(spec)
  if (sections.some((section) => section === '')) throw wrong(`invalid spec: ${spec}: empty section between colons`)
  if (sections.length > 3) throw wrong(`invalid spec: ${spec}: too many colons`)
  const [first = '', second, options = ''] = sections
  if (second === undefined) volume.target = first
  else Object.assign(volume, { source: first, target: second })
  for (const option of options.split(',')) {
    if (option === 'ro' || option === 'rw') volume.readOnly = option === 'ro'
    else if (option === 'nocopy') volume.nocopy = true
    else if (PROPAGATIONS.has(option)) volume.propagation = option
    else if (option === 'z' || option === 'Z') volume.selinux = option
  }
  volume.type = isPath(volume.source) ? 'bind' : 'volume'
  return volume
}

/** Splits at colons, but for the one after a drive's letter. */
function splitSections(spec: string): string[] {
  const sections: string[] = []
  let section = ''
  for (const char of spec) {
    if (char === ':' && !/^\p{L}$/u.test(section)) {
      sections.push(section)
      section = ''
    } else section += char
  }
  return [...sections, section]
}

function isPath(source: string): boolean {
  return /^[./~]/.test(source) || source.startsWith('\\\\') || /^\p{L}:/u.test(source)
}

/** The long form of a volume, every part at the place of the short one. */
export function volumeNode(spec: VolumeSpec, at: Place): Node {
  const value = (text: string) => scalar(text, at)
  const bind = {
    propagation: spec.propagation === undefined ? undefined : value(spec.propagation),
    selinux: spec.selinux === undefined ? undefined : value(spec.selinux),
    create_host_path: spec.type === 'bind' ? scalar(true, at) : undefined,
  }
  const hasBind = spec.type === 'bind' || bind.propagation || bind.selinux
  const hasVolume = spec.type === 'volume' && !spec.bare
  return mapOf(
    {
      type: value(spec.type),
      source: spec.source === '' ? undefined : value(spec.source),
      target: value(spec.target),
      read_only: spec.readOnly ? scalar(true, at) : undefined,
      bind: hasBind ? mapOf(bind, at) : undefined,
      volume: hasVolume || spec.nocopy ? mapOf({ nocopy: spec.nocopy ? scalar(true, at) : undefined }, at) : undefined,
    },
    at,
  )
}
