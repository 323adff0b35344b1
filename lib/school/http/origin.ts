/**
 * Whether a request may change something: reading always may; writing only from a page of this site. Browsers send
 * `Sec-Fetch-Site` and `Origin` by themselves and no page can forge them; a program without either (curl) has no
 * cookie that was not given to it on purpose.
 */
export function isOwnPage(request: Request, publicUrl: string): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return true
  const site = request.headers.get('sec-fetch-site')
  if (site === 'cross-site' || site === 'same-site') return false
  const origin = request.headers.get('origin')
  if (origin === null) return site === null || site === 'same-origin' || site === 'none'
  // Behind a proxy, `publicUrl` is what people type; on one machine, the address may be localhost or a number.
  return origin === new URL(publicUrl).origin || origin === `${protocolOf(request)}//${request.headers.get('host')}`
}

function protocolOf(request: Request): string {
  const forwarded = request.headers.get('x-forwarded-proto')?.split(',')[0]?.trim()
  return forwarded === 'https' || forwarded === 'http' ? `${forwarded}:` : new URL(request.url).protocol
}
