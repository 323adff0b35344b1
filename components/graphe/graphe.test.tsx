// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Graphe } from './Graphe'

const TEXT = `services:
  web:
    build: ./web
    ports: ["127.0.0.1:8080:80", "53:53/udp"]
    depends_on:
      api: { condition: service_healthy }
    networks: [front]
  api:
    image: my-api:1
    deploy: { replicas: 3 }
    networks: { front: , back: { aliases: [metier] } }
    volumes: ["data:/data:ro"]
  db:
    image: postgres:17
    networks: [back]
  side:
    image: side:1
    network_mode: service:api
    profiles: [debug]
networks:
  front:
  back:
volumes:
  data: { external: true }
`

const onShow = vi.fn()
const plain = (text: string | null | undefined) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ')
const node = (name: RegExp) => screen.getByRole('button', { name })
const draw = (text: string, cursor?: { file: string; line: number }) => (
  <Graphe files={{ 'compose.yaml': text }} cursor={cursor} onShow={onShow} />
)
const pause = () => act(() => vi.advanceTimersByTime(1000))

beforeEach(() => {
  vi.useFakeTimers()
  onShow.mockReset()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('the drawing', () => {
  it('names each node by what it is', () => {
    render(draw(TEXT))
    const names = within(screen.getByRole('group', { name: 'Graphe du projet' }))
      .getAllByRole('button')
      .map((one) => plain(one.querySelector('title')?.textContent))
    expect(names).toEqual([
      'machine hôte',
      'service web, construit depuis ./web',
      'service api, image my-api:1, 3 répliques',
      'service db, image postgres:17',
      'service side, image side:1, profil debug',
      'réseau front',
      'réseau back',
      'volume data, existe hors du projet',
    ])
  })

  it('tells what ties the chosen node, and leads to its line', () => {
    render(draw(TEXT))
    fireEvent.click(node(/^service api/))
    expect(node(/^service api/).getAttribute('aria-pressed')).toBe('true')
    expect(screen.getAllByRole('listitem').map((one) => plain(one.textContent))).toEqual([
      'web attend qu’il soit en bonne santé',
      'sur le réseau front',
      'sur le réseau back, aussi nommé metier',
      'monte le volume data sur /data, en lecture seule',
      'démarre avant side',
      'prête son réseau à side',
    ])
    expect(onShow).toHaveBeenCalledExactlyOnceWith('compose.yaml', { line: 8, column: 3 })
    fireEvent.click(screen.getByRole('button', { name: /Aller à la ligne 8/ }))
    expect(onShow).toHaveBeenCalledTimes(2)
  })

  it('is one stop for the tabulation key, and arrows go from node to node', () => {
    render(draw(TEXT))
    const nodes = [...document.querySelectorAll('[data-noeud]')]
    expect(nodes.filter((one) => one.getAttribute('tabindex') === '0')).toHaveLength(1)
    const host = node(/^machine hôte/)
    host.focus()
    fireEvent.keyDown(host, { key: 'ArrowDown' })
    expect(document.activeElement).toBe(node(/^service web/))
    expect(nodes.filter((one) => one.getAttribute('tabindex') === '0')).toEqual([node(/^service web/)])
    fireEvent.keyDown(node(/^service web/), { key: 'Enter' })
    expect(onShow).toHaveBeenLastCalledWith('compose.yaml', { line: 2, column: 3 })
  })

  it('follows the cursor of the editor, until a node is chosen', () => {
    const at = (line: number) => draw(TEXT, { file: 'compose.yaml', line })
    const chosen = () => document.querySelector('[aria-pressed="true"]')?.getAttribute('data-noeud')
    const there = at(10)
    const { rerender } = render(there)
    expect(chosen()).toBe('service:api')
    rerender(at(22))
    expect(chosen()).toBe('network:back')
    fireEvent.click(node(/^service db/))
    expect(chosen()).toBe('service:db')
    rerender(at(3))
    expect(chosen()).toBe('service:web')
  })
})

describe('a file that breaks', () => {
  it('leaves the drawing as it was, and says so', () => {
    const { rerender } = render(draw(TEXT))
    rerender(draw(`${TEXT}  - oops\n`))
    pause()
    expect(screen.getByRole('status').textContent).toContain('son dernier état lisible')
    expect(node(/^service api/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: /Voir la faute/ }))
    expect(onShow.mock.calls[0]?.[0]).toBe('compose.yaml')
    rerender(draw('services:\n  seul:\n    image: x\n'))
    pause()
    expect(screen.queryByRole('status')).toBeNull()
    expect(node(/^service seul/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^service api/ })).toBeNull()
  })

  it('that never could be read says what is awaited', () => {
    render(draw('services:\n  web: {}\n'))
    expect(screen.getByRole('status').textContent).toContain('Le graphe apparaîtra')
    expect(screen.queryByRole('group')).toBeNull()
  })
})

describe('the tables', () => {
  const rows = (table: number) => {
    const found = screen.getAllByRole('table')[table]
    return found
      ? within(found)
          .getAllByRole('row')
          .slice(1)
          .map((one) => plain([...one.children].map((cell) => cell.textContent).join(' | ')))
      : []
  }

  it('say who joins whom, by which name, on which port, or why not', () => {
    render(draw(TEXT))
    expect(rows(0)).toEqual([
      'web | api | api | celui que son programme écoute | réseau front',
      'web | db | non : aucun réseau en commun | — | —',
      'web | side | api | celui que son programme écoute | réseau front',
      'api | web | web | 53, 80 | réseau front',
      'api | db | db | 5432 | réseau back',
      'api | side | localhost, api, metier | celui que son programme écoute | le réseau qu’ils partagent',
      'db | web | non : aucun réseau en commun | — | —',
      'db | api | api, metier | celui que son programme écoute | réseau back',
      'db | side | api, metier | celui que son programme écoute | réseau back',
      'side | web | web | 53, 80 | réseau front',
      'side | api | localhost, api, metier | celui que son programme écoute | le réseau qu’ils partagent',
      'side | db | db | 5432 | réseau back',
    ])
    fireEvent.change(screen.getByRole('combobox', { name: /Depuis/ }), { target: { value: 'db' } })
    expect(rows(0)).toHaveLength(3)
  })

  it('say what is published on the host', () => {
    render(draw(TEXT))
    expect(rows(1)).toEqual(['8080 | 127.0.0.1 | web | 80', '53 | toutes ses adresses | web | 53 (udp)'])
  })

  it('say when there is nothing to say', () => {
    render(draw('services:\n  web:\n    image: x\n'))
    expect(document.body.textContent).toContain('il n’a personne à joindre')
    expect(document.body.textContent).toContain('Aucun port n’est publié')
  })
})

it('writes French as it should be', () => {
  render(draw(TEXT))
  for (const one of document.querySelectorAll('[data-noeud]')) {
    fireEvent.click(one)
    expect(document.body.textContent?.match(/.{0,20}(?: [;:!?»]|« |[a-zé]').{0,20}/g)).toBeNull()
  }
})
