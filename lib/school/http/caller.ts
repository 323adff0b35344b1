/**
 * The address a request comes from, to count guesses by: the first that the proxy in front of us tells, else the same for
 * all. It can be forged where no proxy writes it, so nothing but a wait depends on it.
 */
export function callerOf(request: Request): string {
  return request.headers.get('x-forwarded-for')?.split(',')[0]?.trim().slice(0, 64) || 'inconnue'
}
