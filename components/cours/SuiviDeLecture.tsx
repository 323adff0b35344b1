'use client'
import { useEffect } from 'react'
import { reading } from '@/lib/learning/reading/store'

/** How long the end of a section must stay in the window for it to count as read, in milliseconds. */
const dwell = 1500

/** Watches the sections of a chapter: remembers which one is being read, and which have been read to their end. */
export function SuiviDeLecture({ chapitre }: { chapitre: string }) {
  useEffect(() => {
    const sections = [...document.querySelectorAll<HTMLElement>('[data-section]')]
    const timers = new Map<Element, number>()

    const current = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (isIntersecting) reading.getState().visit(chapitre, String((target as HTMLElement).dataset.section))
        }
      },
      { rootMargin: '-25% 0px -70%' },
    )
    const ends = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        window.clearTimeout(timers.get(target))
        const section = target.closest<HTMLElement>('[data-section]')?.dataset.section
        if (!isIntersecting || !section) continue
        timers.set(
          target,
          window.setTimeout(() => reading.getState().sectionRead(chapitre, section), dwell),
        )
      }
    })

    for (const section of sections) {
      current.observe(section)
      if (section.lastElementChild) ends.observe(section.lastElementChild)
    }
    return () => {
      current.disconnect()
      ends.disconnect()
      for (const timer of timers.values()) window.clearTimeout(timer)
    }
  }, [chapitre])
  return null
}
