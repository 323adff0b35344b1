/** A `host:port` found in a value, with the address it belongs to. */
export interface Address {
  host: string
  port: number
}

const ADDRESS = /(?:^|[/@,\s="'(])(\[::1\]|[A-Za-z0-9_][A-Za-z0-9_.-]*):(\d{2,5})(?![\d.:])/g

/** Every `host:port` of a text: in a URL (`http://api:8000/x`), a connection string (`user:pass@db:5432`), a list, or alone. */
export function addressesIn(text: string): Address[] {
  return [...text.matchAll(ADDRESS)].flatMap(([, host = '', port = '']) =>
    Number(port) <= 65535 ? [{ host, port: Number(port) }] : [],
  )
}

/** Whether a host name is the loopback of whoever says it. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || host.startsWith('127.')
}
