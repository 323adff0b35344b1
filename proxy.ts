import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type NextRequest, NextResponse } from 'next/server'

let collected: Record<string, string[]> | undefined

/** Hashes of the inline scripts of a built page, collected by scripts/build/csp.mjs; null for a page made on request. */
function scriptHashes(pathname: string): string[] | null {
  collected ??= JSON.parse(readFileSync(path.join(process.cwd(), '.next', 'csp.json'), 'utf8')) as Record<
    string,
    string[]
  >
  return collected[pathname] ?? null
}

function policyOf(scripts: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/**
 * Sends each page its policy: nothing from another host, no inline script but its own. A built page takes the hashes of
 * its scripts; one made on request a nonce, which the framework reads off the request and puts on its scripts.
 * Styles stay open to 'unsafe-inline': the code editor writes its colours that way.
 */
export function proxy(request: NextRequest) {
  const pathname = request.nextUrl.pathname.replace(/(.)\/$/, '$1')
  // In development the framework evaluates code and writes inline scripts of its own at each change.
  if (process.env.NODE_ENV === 'development') return withPolicy(policyOf("'unsafe-inline' 'unsafe-eval'"))
  const hashes = scriptHashes(decoded(pathname))
  if (hashes !== null) return withPolicy(policyOf(hashes.join(' ')))
  const nonce = `'nonce-${Buffer.from(crypto.randomUUID()).toString('base64')}'`
  // An address that leads nowhere gets the built 404 page, whose scripts bear no nonce.
  const policy = policyOf([nonce, ...(scriptHashes('/_not-found') ?? [])].join(' '))
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)
  return withPolicy(policy, { request: { headers } })
}

/** An address that is not well-formed is nobody's page. */
function decoded(pathname: string): string {
  try {
    return decodeURI(pathname)
  } catch {
    return pathname
  }
}

function withPolicy(policy: string, init?: { request: { headers: Headers } }): NextResponse {
  const response = NextResponse.next(init)
  response.headers.set('Content-Security-Policy', policy)
  return response
}

export const config = {
  // Documents only: not the framework's files, not data.
  matcher: [{ source: '/((?!_next/|.*\\.[a-z0-9]+$).*)' }],
}
