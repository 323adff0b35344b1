import { execFileSync } from 'node:child_process'
import { text } from 'node:stream/consumers'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { prerenderToNodeStream } from 'react-dom/static'
import { describe, expect, it, vi } from 'vitest'
import { Figure } from './Figure'
import { Legende } from './kit/Legende'
import { FIGURES } from './registry.generated'

// Outside Next's bundler, next/dynamic is the one of the pages router; the site uses the app router's.
vi.mock('next/dynamic', async () => ({ default: (await import('next/dist/shared/lib/app-dynamic')).default }))

const rendre = async (noeud: ReactNode) => text((await prerenderToNodeStream(noeud)).prelude)
const sansCode = (html: string) => html.replace(/<code[^>]*>.*?<\/code>/gs, '').replace(/<[^>]+>/g, '\n')

it('keeps the registry in step with the folders', () => {
  expect(() => execFileSync('node', ['scripts/figures/generate.mjs', '--check'], { stdio: 'pipe' })).not.toThrow()
})

it('refuses an unknown figure with a French sentence', () => {
  expect(() => renderToStaticMarkup(<Figure id="inconnue" />)).toThrow('La figure « inconnue » n’existe pas')
})

it('explains its language once, with a name for each sign', () => {
  expect(renderToStaticMarkup(<Legende />).match(/role="img"/g)).toHaveLength(8)
})

describe.each([...FIGURES.values()])('figure $id', async (figure) => {
  const html = await rendre(
    <>
      <Figure id={figure.id} />
      <Figure id={figure.id} />
    </>,
  )

  it('has a picture named by its title and described by its twin', () => {
    const image = html.match(/role="img"[^>]*aria-labelledby="([^"]+)" aria-describedby="([^"]+)"/)
    const [, noms = '', descriptions = ''] = image ?? []
    expect(html).toContain(`id="${noms.split(' ')[0]}">${figure.titre}`)
    for (const id of `${noms} ${descriptions}`.split(' ')) expect(html).toContain(`id="${id}"`)
  })

  it('has a twin with something to say', () => {
    expect(sansCode(renderToStaticMarkup(<figure.Jumeau />)).replace(/\s+/g, ' ').length).toBeGreaterThan(200)
  })

  it('can stand twice on a page without two equal ids', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('carries no inline style', () => {
    expect(html).not.toMatch(/ style=|<style/)
  })

  it('follows French typography', () => {
    expect(sansCode(html).match(/.{0,20}(?: [;:!?\u00bb]|\u00ab |[a-z\u00e9]').{0,20}/g)).toBeNull()
  })
})
