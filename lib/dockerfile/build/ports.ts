import { quote } from '../shell/expand'

/** The ports an EXPOSE argument stands for (`3000/tcp`), or BuildKit's error. */
export type Ports = { ports: string[] } | { error: string }

const PROTOCOLS: ReadonlySet<string> = new Set(['tcp', 'udp', 'sctp'])

/** `8000` or `8000-8010`. */
function portRange(text: string): [number, number] | null {
  const [first = '', last = first, ...more] = text.split('-')
  const isPort = (port: string) => /^[0-9]+$/.test(port) && Number(port) <= 65535
  if (more.length > 0 || !isPort(first) || !isPort(last) || Number(last) < Number(first)) return null
  return [Number(first), Number(last)]
}

function isIpAddress(text: string): boolean {
  const bytes = text.split('.')
  const isByte = (part: string) => /^(0|[1-9][0-9]{0,2})$/.test(part) && Number(part) <= 255
  return (bytes.length === 4 && bytes.every(isByte)) || /^\[?[0-9a-fA-F:]*:[0-9a-fA-F:]*\]?$/.test(text)
}

/** Reads `[[ip:]host:]port[-port][/protocol]`. Source: BuildKit `dockerfile2llb.parsePortSpec`. */
export function exposedPorts(spec: string): Ports {
  const parts = spec.split(':')
  const container = parts.at(-1) ?? ''
  const slash = container.indexOf('/')
  const port = slash === -1 ? container : container.slice(0, slash)
  const written = slash === -1 ? '' : container.slice(slash + 1)
  const protocol = written.toLowerCase() || 'tcp'
  if (port === '') return { error: `invalid port: ${quote(spec)}: no port specified` }
  if (!PROTOCOLS.has(protocol)) return { error: `invalid port: ${quote(spec)}: invalid proto: ${written}` }
  const ip = parts.slice(0, -2).join(':')
  if (ip !== '' && !isIpAddress(ip)) return { error: `invalid IP address: ${ip}` }
  const range = portRange(port)
  if (range === null) return { error: `invalid containerPort: ${port}` }
  const host = parts.at(-2) ?? ''
  const hostRange = host === '' ? null : portRange(host)
  if (host !== '' && hostRange === null) return { error: `invalid hostPort: ${host}` }
  const [first, last] = range
  const sameLength = hostRange === null || hostRange[1] - hostRange[0] === last - first
  if (!sameLength && first !== last) {
    return { error: `invalid ranges specified for container and host Ports: ${port} and ${host}` }
  }
  return { ports: Array.from({ length: last - first + 1 }, (_, i) => `${first + i}/${protocol}`) }
}
