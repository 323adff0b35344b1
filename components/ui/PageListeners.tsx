'use client'
import dynamic from 'next/dynamic'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { reading } from '@/lib/learning/reading/store'
import { copyCode } from './copy-code'
import { keepOfflineCopy } from './offline-copy'
import { StorageTroubleNotice } from './StorageTroubleNotice'
import { shortcutFor } from './shortcuts'
import { toggleTheme } from './theme'

const RechercheDialogue = dynamic(() =>
  import('@/components/recherche/RechercheDialogue').then((m) => m.RechercheDialogue),
)
const RaccourcisDialogue = dynamic(() => import('./RaccourcisDialogue').then((m) => m.RaccourcisDialogue))

type Dialogue = 'recherche' | 'raccourcis'

/** What the whole page listens to: keys, copy buttons, openers of dialogs, the terms of the glossary. One script for all. */
export function PageListeners() {
  const [open, setOpen] = useState<Dialogue | null>(null)
  const router = useRouter()

  useEffect(() => {
    reading.persist.rehydrate()
    // A browser may refuse (private mode, policy): the course then needs the network, nothing more.
    if (process.env.NODE_ENV === 'production') keepOfflineCopy().catch(() => {})
  }, [])

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.key === 'Escape') document.documentElement.toggleAttribute('data-sans-bulle', true)
      const action = shortcutFor(event, reading.getState().shortcuts)
      if (!action) return
      event.preventDefault()
      if (action === 'recherche' || action === 'raccourcis') setOpen(action)
      else if (action === 'theme') toggleTheme()
      else if (action === 'sommaire') router.push('/cours')
      else document.querySelector<HTMLAnchorElement>(`a[rel="${action === 'suivant' ? 'next' : 'prev'}"]`)?.click()
    }
    function onClick(event: MouseEvent) {
      const target = event.target as Element
      const copier = target.closest<HTMLButtonElement>('[data-copier]')
      if (copier) copyCode(copier)
      const opener = target.closest<HTMLElement>('[data-ouvrir]')
      if (opener && !event.ctrlKey && !event.metaKey) {
        event.preventDefault()
        setOpen(opener.dataset.ouvrir as Dialogue)
      }
    }
    const showBubbles = () => document.documentElement.removeAttribute('data-sans-bulle')
    document.addEventListener('keydown', onKey)
    document.addEventListener('click', onClick)
    document.addEventListener('focusin', showBubbles)
    document.addEventListener('pointermove', showBubbles, { passive: true })
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('click', onClick)
      document.removeEventListener('focusin', showBubbles)
      document.removeEventListener('pointermove', showBubbles)
    }
  }, [router])

  const close = () => setOpen(null)
  return (
    <>
      <StorageTroubleNotice />
      {open === 'recherche' && <RechercheDialogue onClose={close} />}
      {open === 'raccourcis' && <RaccourcisDialogue onClose={close} />}
    </>
  )
}
