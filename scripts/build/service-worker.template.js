// Keeps the course readable offline. Pages: the network first, the kept copy when it does not answer. Hashed files: the
// kept copy first, they never change. The list is fetched once the first page is quiet, unless the reader saves data.
const CACHE = `cale-seche-${'BUILD_ID'}`
const LIST = ['PRECACHE']
const PATIENCE_MS = 4000

self.addEventListener('install', () => self.skipWaiting())

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) {
        if (name.startsWith('cale-seche-') && name !== CACHE) await caches.delete(name)
      }
      await self.clients.claim()
    })(),
  )
})

self.addEventListener('message', (event) => {
  if (event.data?.type === 'garder-le-cours') event.waitUntil(keepAll())
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin || url.pathname.startsWith('/api/')) return
  if (url.pathname.startsWith('/_next/static/')) event.respondWith(keptFirst(request))
  else if (request.mode === 'navigate' || url.pathname.endsWith('.json')) event.respondWith(networkFirst(request, url))
})

async function keepAll() {
  const cache = await caches.open(CACHE)
  for (const url of LIST) {
    if (!(await cache.match(url))) await cache.add(url).catch(() => {})
  }
}

async function keptFirst(request) {
  const kept = await caches.match(request)
  if (kept) return withOwnAddress(request, kept)
  const answer = await fetch(request)
  if (answer.ok) await keep(request.url, answer)
  return withOwnAddress(request, answer)
}

/**
 * A worker finds its parameters after the # of its own address. An answer of the network or of the cache would give it its
 * own, without them; one that is made here leaves it the address it was asked by.
 */
function withOwnAddress(request, answer) {
  return request.destination === 'worker' ? new Response(answer.body, answer) : answer
}

async function networkFirst(request, url) {
  const kept = () => caches.match(url.pathname)
  const network = fetch(request).then(async (answer) => {
    if (answer.ok) await keep(url.pathname, answer)
    return answer
  })
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS)).then(kept)
  try {
    return (await Promise.race([network, late])) ?? (await network)
  } catch {
    return (await kept()) ?? notKept()
  }
}

/** Pages of a class are somebody's: they say no-store, and another may sit at this computer tomorrow. */
async function keep(url, answer) {
  if (answer.headers.get('cache-control')?.includes('no-store')) return
  const cache = await caches.open(CACHE)
  await cache.put(url, answer.clone()).catch(() => {})
}

function notKept() {
  const text =
    '<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Hors ligne</title>' +
    '<h1>Hors ligne</h1><p>Cette page n’a pas encore été gardée dans ce navigateur. Votre travail y est toujours. ' +
    '<a href="/cours">Revenir au sommaire</a>, ou réessayez une fois connecté.</p></html>'
  return new Response(text, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } })
}
