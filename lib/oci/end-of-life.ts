import { familiarName, type ImageReference, parseReference } from './reference'

interface Lifespans {
  /** Versions that their makers no longer fix, with when they stopped, as people say it in French; those below the first, years ago. */
  ended: Readonly<Record<string, string>>
  /** A tag to take today. */
  instead: string
}

/** Dates from the makers' own calendars, as of November 2026. */
const IMAGES: Readonly<Record<string, Lifespans>> = {
  alpine: {
    ended: {
      '3.18': 'mai 2025',
      '3.19': 'novembre 2025',
      '3.20': 'avril 2026',
      '3.21': 'novembre 2026',
    },
    instead: '3.22',
  },
  debian: { ended: { '10': 'juin 2024', '11': 'août 2026' }, instead: 'trixie-slim' },
  golang: {
    ended: {
      '1.22': 'février 2025',
      '1.23': 'août 2025',
      '1.24': 'février 2026',
      '1.25': 'août 2026',
    },
    instead: '1.27',
  },
  mariadb: {
    ended: { '10.5': 'juin 2025', '10.6': 'juillet 2026' },
    instead: '11',
  },
  mongo: {
    ended: { '5.0': 'octobre 2024', '6.0': 'juillet 2025' },
    instead: '7',
  },
  mysql: { ended: { '8.0': 'avril 2026' }, instead: '8.4' },
  node: {
    ended: {
      '18': 'avril 2025',
      '19': 'juin 2023',
      '20': 'avril 2026',
      '21': 'juin 2024',
      '23': 'juin 2025',
      '25': 'juin 2026',
    },
    instead: '24',
  },
  php: { ended: { '8.1': 'décembre 2025' }, instead: '8.4' },
  postgres: {
    ended: {
      '12': 'novembre 2024',
      '13': 'novembre 2025',
      '14': 'novembre 2026',
    },
    instead: '17',
  },
  python: {
    ended: {
      '3.8': 'octobre 2024',
      '3.9': 'octobre 2025',
      '3.10': 'octobre 2026',
    },
    instead: '3.14',
  },
  ruby: {
    ended: { '3.1': 'mars 2025', '3.2': 'mars 2026' },
    instead: '3.4',
  },
  ubuntu: {
    ended: {
      '18.04': 'mai 2023',
      '20.04': 'mai 2025',
      '23.10': 'juillet 2024',
      '24.10': 'juillet 2025',
      '25.04': 'janvier 2026',
      '25.10': 'juillet 2026',
    },
    instead: '24.04',
  },
}

/** Images that are no longer made at all. */
const ABANDONED: Readonly<Record<string, { since: string; instead: string }>> = {
  centos: { since: 'juin 2024', instead: 'almalinux:10' },
  openjdk: { since: '2022', instead: 'eclipse-temurin:21' },
}

/** Releases of Debian and Ubuntu that ended, wherever a tag names them, and the one to take today. */
const CODENAMES: Readonly<Record<string, { since: string; instead: string }>> = {
  buster: { since: 'juin 2024', instead: 'trixie' },
  bullseye: { since: 'août 2026', instead: 'trixie' },
  bionic: { since: 'mai 2023', instead: 'noble' },
  focal: { since: 'mai 2025', instead: 'noble' },
}

/** Negative when `a` comes before `b`, both to the precision of `b`; null when `a` is not precise enough (`3` against `3.10`). */
function compareVersions(a: string, b: string): number | null {
  const left = a.split('.').map(Number)
  for (const [i, part] of b.split('.').map(Number).entries()) {
    const own = left[i]
    if (own === undefined) return null
    if (own !== part) return own - part
  }
  return 0
}

export interface EndOfLife {
  /** What ended: `node 20`, `la base bullseye`. */
  what: string
  since: string
  /** An image to take today, or what to look for. */
  instead: string
}

/** The first version of each image that has a date: those below ended years ago. */
const FIRST: ReadonlyMap<Lifespans, string | undefined> = new Map(
  Object.values(IMAGES).map((lifespans) => [
    lifespans,
    Object.keys(lifespans.ended).sort((a, b) => compareVersions(a, b) ?? a.length - b.length)[0],
  ]),
)

/** Since when a version has ended; null when it has not, or when it is not precise enough to tell. */
function endedSince(version: string, lifespans: Lifespans): string | null {
  // `3.8.12` ended with `3.8`: the dates are those of a version or of one it belongs to.
  for (let known = version; known !== ''; known = known.slice(0, Math.max(0, known.lastIndexOf('.'))))
    if (Object.hasOwn(lifespans.ended, known)) return lifespans.ended[known] ?? null
  const first = FIRST.get(lifespans)
  const order = first === undefined ? null : compareVersions(version, first)
  return order !== null && order < 0 ? 'plusieurs années' : null
}

function endedBase({ tag }: ImageReference, name: string, lifespans: Lifespans | undefined): EndOfLife | null {
  const codename = (tag ?? '').split('-').find((part) => Object.hasOwn(CODENAMES, part))
  const base = codename === undefined ? undefined : CODENAMES[codename]
  if (codename === undefined || base === undefined) return null
  // The same tag on the new release may not exist: only what we know of is named in full.
  const instead = lifespans === undefined ? `la base ${base.instead}` : `${name}:${lifespans.instead}`
  return { what: `la base ${codename}`, since: base.since, instead }
}

/** Whether an image is of a version that gets no more security fixes; null when it does, or when we cannot tell. */
export function endOfLife(image: string): EndOfLife | null {
  const reference = parseReference(image)
  if ('error' in reference) return null
  const name = familiarName(reference)
  const abandoned = Object.hasOwn(ABANDONED, name) ? ABANDONED[name] : undefined
  if (abandoned !== undefined) return { what: name, ...abandoned }
  const version = /^[0-9]+(\.[0-9]+)*/.exec(reference.tag ?? '')?.[0]
  const lifespans = Object.hasOwn(IMAGES, name) ? IMAGES[name] : undefined
  if (version !== undefined && lifespans !== undefined) {
    const since = endedSince(version, lifespans)
    if (since !== null) return { what: `${name} ${version}`, since, instead: `${name}:${lifespans.instead}` }
  }
  return endedBase(reference, name, lifespans)
}
