import { quote } from '../shell/expand'

/** `[[ip:]host:]port[-port][/protocol]`, taken apart; everything is as written, a missing part is empty. */
export interface PortSpec {
  ip: string
  host: string
  container: string
  protocol: string
}

/** The ports an EXPOSE argument stands for (`3000/tcp`), or BuildKit's error. */
export type Ports = { ports: string[] } | { error: string }

const PROTOCOLS: ReadonlySet<string> = new Set(['', 'tcp', 'udp', 'sctp'])

/** Takes a port apart; BuildKit's error when there is no port in it, or an unknown protocol. */
export function readPortSpec(spec: string): PortSpec | { error: string } {
  const parts = spec.split(':')
  const last = parts.pop() ?? ''
  const host = parts.pop() ?? ''
  const slash = last.indexOf('/')
  const container = slash === -1 ? last : last.slice(0, slash)
  const protocol = slash === -1 ? '' : last.slice(slash + 1)
  if (container === '') return { error: `invalid port: ${quote(spec)}: no port specified` }
  if (!PROTOCOLS.has(protocol.toLowerCase())) {
    return { error: `invalid port: ${quote(spec)}: invalid proto: ${protocol}` }
  }
  return { ip: parts.join(':'), host, container, protocol }
}

/** As Go's `strconv.ParseInt`, within the ports. */
function portNumber(text: string): number | null {
  const port = Number(text)
  return /^[+-]?[0-9]+$/.test(text) && port >= 0 && port <= 65535 ? port : null
}

/** `8000` or `8000-8010`. */
function portRange(text: string): [first: number, last: number] | null {
  const dash = text.indexOf('-')
  const first = portNumber(dash === -1 ? text : text.slice(0, dash))
  const last = dash === -1 ? first : portNumber(text.slice(dash + 1))
  return first === null || last === null || last < first ? null : [first, last]
}

function isIpv4(text: string): boolean {
  const bytes = text.split('.')
  return bytes.length === 4 && bytes.every((part) => /^(0|[1-9][0-9]{0,2})$/.test(part) && Number(part) <= 255)
}

function isIpv6(text: string): boolean {
  const [head = '', tail, ...more] = text.split('::')
  const groups = [head, tail ?? ''].flatMap((half) => (half === '' ? [] : half.split(':')))
  const last = groups.at(-1) ?? ''
  const hex = isIpv4(last) ? groups.slice(0, -1) : groups
  const count = hex.length + (isIpv4(last) ? 2 : 0)
  const isWhole = tail === undefined ? count === 8 : count < 8
  return more.length === 0 && isWhole && hex.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))
}

function isIpAddress(text: string): boolean {
  const bare = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text
  return isIpv4(bare) || isIpv6(bare)
}

/** The ports of an EXPOSE argument. Source: BuildKit `dockerfile2llb.portSpecs.parsePort`. */
export function exposedPorts(spec: string): Ports {
  const read = readPortSpec(spec)
  if ('error' in read) return read
  const { ip, host, container, protocol } = read
  if (ip !== '' && !isIpAddress(ip)) return { error: `invalid IP address: ${ip}` }
  const range = portRange(container)
  if (range === null) return { error: `invalid containerPort: ${container}` }
  const hostRange = host === '' ? null : portRange(host)
  if (host !== '' && hostRange === null) return { error: `invalid hostPort: ${host}` }
  const [first, last] = range
  const sameLength = hostRange === null || hostRange[1] - hostRange[0] === last - first
  if (!sameLength && first !== last) {
    return { error: `invalid ranges specified for container and host Ports: ${container} and ${host}` }
  }
  const suffix = protocol.toLowerCase() || 'tcp'
  return { ports: Array.from({ length: last - first + 1 }, (_, i) => `${first + i}/${suffix}`) }
}
