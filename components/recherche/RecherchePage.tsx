'use client'
import { useSyncExternalStore } from 'react'
import { Recherche } from './Recherche'

const never = () => () => {}

/** The search of the page /recherche, with ?q= as its first question. */
export function RecherchePage() {
  const asked = useSyncExternalStore(
    never,
    () => new URLSearchParams(window.location.search).get('q') ?? '',
    () => '',
  )
  return <Recherche key={asked} initiale={asked} />
}
