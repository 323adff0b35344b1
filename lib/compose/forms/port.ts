import { ComposeError } from '../errors'
import { mapOf, type Node, type Place, scalar } from '../yaml/node'

interface PortRange {
  from: number
  to: number
}

/**
 * The long forms that a port's short form stands for: one for each port of a range.
 * @throws ComposeError with the message of Docker's go-connections, at `at`.
 */
export function expandPort(spec: string, at: Place): Node[] {
  const wrong = (docker: string, part: string) =>
    new ComposeError({ rule: 'invalid-port', at, params: { spec, part }, docker })
  const sections = spec.split(':')
  const last = sections.at(-1) ?? ''
  const host = sections.length > 1 ? (sections.at(-2) ?? '') : ''
  const address = readAddress(sections.slice(0, -2).join(':'), wrong)
  const [container = '', protocol = ''] = splitProtocol(last)
  if (container === '') throw wrong(`No port specified: ${spec}<empty>`, 'container')
  const inside = readRange(container)
  if (!inside) throw wrong(`Invalid containerPort: ${container}`, 'container')
  const outside = host === '' ? undefined : readRange(host)
  if (host !== '' && !outside) throw wrong(`Invalid hostPort: ${host}`, 'host')
  const size = inside.to - inside.from
  if (outside && outside.to - outside.from !== size && size > 0) {
    throw wrong(`Invalid ranges specified for container and host Ports: ${container} and ${host}`, 'range')
  }
  if (!['tcp', 'udp', 'sctp'].includes(protocol.toLowerCase())) throw wrong(`Invalid proto: ${protocol}`, 'protocol')
  return Array.from({ length: size + 1 }, (_, i) =>
    portNode(address, inside.from + i, publishedAt(outside, size, i), protocol.toLowerCase(), at),
  )
}

/** One container port may be published on whichever host port of a range is free. */
function publishedAt(outside: PortRange | undefined, size: number, i: number): string | undefined {
  if (!outside) return undefined
  return size === 0 && outside.to > outside.from ? `${outside.from}-${outside.to}` : String(outside.from + i)
}

function portNode(address: string, target: number, published: string | undefined, protocol: string, at: Place): Node {
  return mapOf(
    {
      mode: scalar('ingress', at),
      host_ip: address === '' ? undefined : scalar(address, at),
      // Go leaves a zero out, and so misses it afterwards.
      target: target === 0 ? undefined : scalar(target, at),
      published: published === undefined ? undefined : scalar(published, at),
      protocol: scalar(protocol, at),
    },
    at,
  )
}

function readAddress(text: string, wrong: (docker: string, part: string) => ComposeError): string {
  if (text === '') return ''
  const inner = /^\[([^\]]*)\]$/.exec(text)?.[1]
  if (inner === undefined && text.includes(':')) {
    throw wrong(`Invalid ip address ${text}: address ${text}:: too many colons in address`, 'address')
  }
  const address = inner ?? text
  if (!isAddress(address)) throw wrong(`Invalid ip address: ${address}`, 'address')
  return address
}

/** What Go's net.ParseIP accepts: dotted decimal without leading zeros, or IPv6. */
export function isAddress(text: string): boolean {
  const bytes = text.split('.')
  if (bytes.length === 4 && !text.includes(':'))
    return bytes.every((byte) => /^(0|[1-9]\d{0,2})$/.test(byte) && Number(byte) < 256)
  const halves = text.split('::')
  if (halves.length > 2 || !text.includes(':')) return false
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')))
  const last = groups.at(-1) ?? ''
  const embedded = last.includes('.') && isAddress(last)
  const plain = embedded ? groups.slice(0, -1) : groups
  const count = plain.length + (embedded ? 2 : 0)
  return plain.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group)) && (halves.length === 2 ? count < 8 : count === 8)
}

function splitProtocol(port: string): [string, string] {
  const [number = '', protocol = ''] = port.split('/')
  if (number === '') return ['', '']
  return [number, protocol === '' ? 'tcp' : protocol]
}

function readRange(text: string): PortRange | undefined {
  const parts = text.split('-')
  const from = readPort(parts[0])
  const to = parts.length === 1 ? from : readPort(parts[1])
  return from === undefined || to === undefined || to < from || parts.length > 2 ? undefined : { from, to }
}

function readPort(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d+$/.test(text)) return undefined
  const port = Number(text)
  return port <= 65535 ? port : undefined
}
