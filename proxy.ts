import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type NextRequest, NextResponse } from 'next/server'

let collected: Record<string, string[]> | undefined

/** Hashes of inline scripts by page, collected by scripts/build/csp.mjs after each build. */
function scriptHashes(pathname: string): string[] {
  collected ??= JSON.parse(readFileSync(path.join(process.cwd(), '.next', 'csp.json'), 'utf8')) as Record<
    string,
    string[]
  >
  return collected[pathname] ?? collected['/_not-found'] ?? []
}

/**
 * Sends each page its policy: nothing from another host, no inline script but its own.
 * Styles stay open to 'unsafe-inline': the code editor writes its colours that way.
 */
export function proxy(request: NextRequest) {
  const pathname = request.nextUrl.pathname.replace(/(.)\/$/, '$1')
  // In development the framework evaluates code and writes inline scripts of its own at each change.
  const scripts =
    process.env.NODE_ENV === 'development'
      ? "'unsafe-inline' 'unsafe-eval'"
      : scriptHashes(decodeURI(pathname)).join(' ')
  const policy = [
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
  const response = NextResponse.next()
  response.headers.set('Content-Security-Policy', policy)
  return response
}

export const config = {
  // Documents only: not the framework's files, not data.
  matcher: [{ source: '/((?!_next/|.*\\.[a-z0-9]+$).*)' }],
}
