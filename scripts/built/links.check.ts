import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { builtPages } from '../build/built-pages.mjs'

const pages = await builtPages()
const ids = new Map(
  pages.map(({ route, html }) => [route, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))]),
)

/** Pages made on request: there, but with no built text to look for anchors in. */
const onRequest = new Set(
  (JSON.parse(readFileSync('.next/routes-manifest.json', 'utf8')) as { staticRoutes: { page: string }[] }).staticRoutes
    .map(({ page }) => page)
    .filter((page) => !ids.has(page)),
)

test.each(pages)('$route: every link inside the site leads somewhere', ({ route, html }) => {
  const body = html.replace(/<script[\s\S]*?<\/script>/g, '')
  const dead = [...body.matchAll(/<a[^>]*\shref="([^"]*)"/g)].flatMap(([, href = '']) => {
    if (/^(https:|mailto:)/.test(href)) return []
    const [path = '', anchor] = href.split('#')
    const target = path === '' ? route : path.split('?')[0]
    if (target && existsSync(`public${target}`) && target !== '/') return []
    if (target && onRequest.has(target) && anchor === undefined) return []
    const known = ids.get(target ?? '')
    if (!known) return [href]
    return anchor && !known.has(decodeURIComponent(anchor)) ? [href] : []
  })
  expect(dead).toEqual([])
})

test.each(pages)('$route: nothing is loaded from another host', ({ html }) => {
  const loaded = [
    ...html.matchAll(/<(?:script|img|iframe|source|video)[^>]*\ssrc="(https?:[^"]+)"/g),
    ...html.matchAll(/<link[^>]*href="(https?:[^"]+)"/g),
  ]
  expect(loaded.map(([, url]) => url)).toEqual([])
})

test.each(pages)('$route: no id is used twice', ({ html }) => {
  const all = [...html.replace(/<script[\s\S]*?<\/script>/g, '').matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
  expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([])
})
