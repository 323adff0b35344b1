/** Where to go after signing in: a page of this site, never another's, whatever the address says. */
export function safePath(asked: string | null): string {
  const home = '/ma-classe'
  if (asked === null || !/^\/[^/\\]/.test(asked)) return home
  try {
    const url = new URL(asked, 'http://ici.invalid')
    return url.origin === 'http://ici.invalid' ? `${url.pathname}${url.search}${url.hash}` : home
  } catch {
    return home
  }
}
