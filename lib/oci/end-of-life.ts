import { familiarName, parseReference } from './reference'

/** A version that its makers no longer fix. Dates from the makers' own calendars, as of November 2026. */
interface Ended {
  /** The last ended version: this one and those before it. */
  last: string
  /** When it ended, as people say it in French. */
  since: string
  /** A version to take today. */
  instead: string
}

const IMAGES: Readonly<Record<string, readonly Ended[]>> = {
  alpine: [{ last: '3.21', since: 'novembre 2026', instead: '3.22' }],
  debian: [{ last: '11', since: 'août 2026', instead: 'trixie-slim' }],
  golang: [{ last: '1.25', since: 'août 2026', instead: '1.27' }],
  mariadb: [{ last: '10.6', since: 'juillet 2026', instead: '11' }],
  mongo: [{ last: '6.0', since: 'juillet 2025', instead: '7' }],
  mysql: [{ last: '8.0', since: 'avril 2026', instead: '8.4' }],
  node: [
    { last: '20', since: 'avril 2026', instead: '24' },
    { last: '21', since: 'juin 2024', instead: '24' },
    { last: '23', since: 'juin 2025', instead: '24' },
    { last: '25', since: 'juin 2026', instead: '24' },
  ],
  php: [{ last: '8.1', since: 'décembre 2025', instead: '8.4' }],
  postgres: [{ last: '14', since: 'novembre 2026', instead: '17' }],
  python: [{ last: '3.10', since: 'octobre 2026', instead: '3.14' }],
  ruby: [{ last: '3.2', since: 'mars 2026', instead: '3.4' }],
  ubuntu: [
    { last: '20.04', since: 'mai 2025', instead: '24.04' },
    { last: '25.10', since: 'juillet 2026', instead: '24.04' },
  ],
}

/** Versions between two ended ones that are still looked after. */
const ALIVE: Readonly<Record<string, readonly string[]>> = { node: ['22', '24'], ubuntu: ['22.04', '24.04'] }

/** Images that are no longer made at all. */
const ABANDONED: Readonly<Record<string, { since: string; instead: string }>> = {
  centos: { since: 'juin 2024', instead: 'almalinux:10' },
  openjdk: { since: '2022', instead: 'eclipse-temurin:21' },
}

/** Releases of Debian and Ubuntu that ended, wherever a tag names them. */
const CODENAMES: Readonly<Record<string, string>> = {
  stretch: 'juin 2022',
  buster: 'juin 2024',
  bullseye: 'août 2026',
  bionic: 'mai 2023',
  focal: 'mai 2025',
}

/** Negative when `a` comes before `b`; null when `a` is not precise enough to tell (`3` against `3.10`). */
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
  /** What ended: `node 20`, `Debian bullseye`. */
  what: string
  since: string
  instead: string
}

/** Whether an image is of a version that gets no more security fixes; null when it does, or when we cannot tell. */
export function endOfLife(image: string): EndOfLife | null {
  const reference = parseReference(image)
  if ('error' in reference) return null
  const name = familiarName(reference)
  const tag = reference.tag ?? ''
  const abandoned = Object.hasOwn(ABANDONED, name) ? ABANDONED[name] : undefined
  if (abandoned !== undefined) return { what: name, ...abandoned }
  const version = /^[0-9]+(\.[0-9]+)*/.exec(tag)?.[0]
  const ended = Object.hasOwn(IMAGES, name) ? (IMAGES[name] ?? []) : []
  if (version !== undefined && !ALIVE[name]?.some((alive) => compareVersions(version, alive) === 0)) {
    for (const { last, since, instead } of ended) {
      const order = compareVersions(version, last)
      if (order !== null && order <= 0) return { what: `${name} ${version}`, since, instead: `${name}:${instead}` }
    }
  }
  const codename = tag.split('-').find((part) => Object.hasOwn(CODENAMES, part))
  if (codename === undefined) return null
  return {
    what: `la base ${codename}`,
    since: CODENAMES[codename] ?? '',
    instead: `${name}:${version ?? 'latest'}-slim`,
  }
}
