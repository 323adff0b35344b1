/** An answer in JSON that sets cookies. */
export function withCookies(body: unknown, cookies: readonly string[]): Response {
  const headers = new Headers({ 'Cache-Control': 'no-store' })
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  return Response.json(body, { headers })
}
