/** A range of IPv4 addresses, as numbers. */
export interface Subnet {
  first: number
  last: number
}

/** Reads `172.20.0.5`; null for anything else. */
export function parseIpv4(text: string): number | null {
  const bytes = text.split('.').map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : 256))
  if (bytes.length !== 4 || bytes.some((byte) => byte > 255)) return null
  return bytes.reduce((number, byte) => number * 256 + byte, 0)
}

/** Reads `172.20.0.0/16`; null for anything else. */
export function parseSubnet(text: string): Subnet | null {
  const [, base = '', length = ''] = /^([\d.]+)\/(\d{1,2})$/.exec(text) ?? []
  const address = parseIpv4(base)
  if (address === null || Number(length) > 32) return null
  const size = 2 ** (32 - Number(length))
  const first = Math.floor(address / size) * size
  return { first, last: first + size - 1 }
}
