// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Figure } from './Figure'
import { FIGURES } from './registry.generated'

// Outside Next's bundler, next/dynamic is the one of the pages router; the site uses the app router's.
vi.mock('next/dynamic', async () => ({ default: (await import('next/dist/shared/lib/app-dynamic')).default }))

afterEach(cleanup)

async function montrer(id: string) {
  const { container } = render(<Figure id={id} />)
  await waitFor(() => expect(container.querySelector('[aria-live]')).not.toBeNull())
  return container
}

const INTERACTIVES = [...FIGURES.values()].filter(({ interactive }) => interactive)
const etats = (racine: HTMLElement) => [...racine.querySelectorAll('[aria-live="polite"]')].map((p) => p.textContent)

describe.each(INTERACTIVES)('scene of $id', ({ id }) => {
  it('says a state before anything is touched, and after each control', async () => {
    const container = await montrer(id)
    const controles = container.querySelectorAll<HTMLElement>('input, button')
    expect(controles.length).toBeGreaterThan(1)
    const dits = new Set([etats(container).join('\n')])
    for (const controle of controles) {
      fireEvent.click(controle)
      for (const etat of etats(container)) expect(etat).toMatch(/\.$/)
      dits.add(etats(container).join('\n'))
    }
    expect(dits.size).toBeGreaterThan(1)
  })

  it('gives every control and every group of choices a name', async () => {
    await montrer(id)
    for (const groupe of document.querySelectorAll('fieldset')) {
      expect(groupe.querySelector('legend')?.textContent).not.toBe('')
    }
    for (const role of ['radio', 'button', 'slider'] as const) {
      expect(screen.queryAllByRole(role, { name: '' })).toHaveLength(0)
    }
  })
})

it('copies up, then hides behind a whiteout', async () => {
  const container = await montrer('overlayfs')
  fireEvent.click(screen.getByRole('button', { name: 'Écrire dedans' }))
  expect(etats(container)[0]).toContain('copy-up')
  fireEvent.click(screen.getByRole('button', { name: 'Supprimer' }))
  expect(etats(container)[0]).toContain('whiteout')
})

it('kills at memory.max with 137 and offers to start again', async () => {
  const container = await montrer('cgroups')
  fireEvent.click(screen.getByRole('radio', { name: '64m' }))
  const demander = screen.getByRole('button', { name: /Demander/ })
  fireEvent.click(demander)
  fireEvent.click(demander)
  expect(etats(container)[0]).toContain('137')
  expect(demander).toHaveProperty('disabled', true)
  fireEvent.click(screen.getByRole('button', { name: 'Relancer' }))
  expect(demander).toHaveProperty('disabled', false)
})

it('tells at which second order-service may start', async () => {
  const container = await montrer('demarrage-compose')
  fireEvent.click(screen.getByRole('radio', { name: 'service_healthy' }))
  const curseur = screen.getByRole('slider')
  fireEvent.change(curseur, { target: { value: '3' } })
  expect(etats(container)[0]).toContain('attend')
  fireEvent.change(curseur, { target: { value: '5' } })
  expect(etats(container)[0]).toContain('healthy')
})
