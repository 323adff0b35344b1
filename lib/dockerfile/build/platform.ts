import { quote } from '../shell/expand'

/** Where we build and for what: the engine of this course runs Linux on a 64-bit PC. */
export const DEFAULT_PLATFORM = { os: 'linux', architecture: 'amd64' } as const

const SYSTEMS: ReadonlySet<string> = new Set(
  'aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos'.split(
    ' ',
  ),
)
const ARCHITECTURES: ReadonlySet<string> = new Set(
  (
    '386 amd64 amd64p32 arm armbe arm64 arm64be loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc ppc64 ' +
    'ppc64le riscv riscv64 s390 s390x sparc sparc64 wasm'
  ).split(' '),
)
const SYNONYMS: Readonly<Record<string, string>> = {
  i386: '386',
  x86_64: 'amd64',
  'x86-64': 'amd64',
  aarch64: 'arm64',
  armhf: 'arm',
  armel: 'arm',
  macos: 'darwin',
}

/** What containerd wants of the system (`windows(10.0.17763)`) and of the rest, with its name for it. */
const SYSTEM = [/^([A-Za-z0-9_-]+)(?:\(([A-Za-z0-9_.%-]*)((?:\+[A-Za-z0-9_.%-]+)*)\))?$/, 'OSAndVersion'] as const
const COMPONENT = [/^[A-Za-z0-9_.-]+$/, 'platform'] as const

export interface Platform {
  os: string
  architecture: string
}

/** Reads `linux/arm64`, `linux` or `arm64`. Source: containerd's `platforms.Parse`. */
export function parsePlatform(text: string): Platform | { error: string } {
  if (text.includes('*')) return { error: `${quote(text)}: wildcards not yet supported: invalid argument` }
  const parts = text.split('/')
  for (const [i, part] of parts.entries()) {
    const [pattern, what] = i === 0 ? SYSTEM : COMPONENT
    if (pattern.test(part)) continue
    const wanted = `${what} specifier component must match ${quote(pattern.source)}`
    return {
      error: `${quote(part)} is an invalid ${i === 0 ? 'OS ' : ''}component of ${quote(text)}: ${wanted}: invalid argument`,
    }
  }
  const [first = '', second, , ...more] = parts.map((part) => SYNONYMS[part.toLowerCase()] ?? part.toLowerCase())
  if (more.length > 0) return { error: `${quote(text)}: cannot parse platform specifier: invalid argument` }
  if (second !== undefined) return { os: first, architecture: second }
  if (SYSTEMS.has(first)) return { os: first, architecture: DEFAULT_PLATFORM.architecture }
  if (ARCHITECTURES.has(first)) return { os: DEFAULT_PLATFORM.os, architecture: first }
  return { error: `${quote(text)}: unknown operating system or architecture: invalid argument` }
}
