'use client'
import { useEffect, useRef, useState } from 'react'
import type { OutlineEntry } from '@/lib/content/mdx/rehype-sections'
import styles from './TableDesMatieres.module.css'

interface Props {
  /** « Dans ce chapitre » */
  titre: string
  entrees: OutlineEntry[]
}

/** The outline of a page; it follows the reading, and opens the headings of the section one is in. */
export function TableDesMatieres({ titre, entrees }: Props) {
  const active = useActiveHeading(entrees)
  const nav = useRef<HTMLElement>(null)
  useEffect(() => {
    const here = active === null ? null : nav.current?.querySelector<HTMLElement>('[aria-current]')
    if (nav.current && here) keepInView(nav.current, here)
  }, [active])
  return (
    <nav ref={nav} className={styles.table} aria-label={titre}>
      <p className={styles.titre}>{titre}</p>
      <ol>
        {entrees.map(({ id, title, sub }) => {
          const here = active === id || sub.some((entry) => entry.id === active)
          return (
            <li key={id} data-ici={here || undefined}>
              <a href={`#${id}`} aria-current={active === id ? 'location' : undefined}>
                {title}
              </a>
              {here && sub.length > 0 && (
                <ol>
                  {sub.map((entry) => (
                    <li key={entry.id}>
                      <a href={`#${entry.id}`} aria-current={active === entry.id ? 'location' : undefined}>
                        {entry.title}
                      </a>
                    </li>
                  ))}
                </ol>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

/** Scrolls an outline taller than the window, and nothing else, so that the link of the moment shows. */
function keepInView(nav: HTMLElement, link: HTMLElement): void {
  const top = link.getBoundingClientRect().top - nav.getBoundingClientRect().top
  if (top < 0 || top > nav.clientHeight - link.offsetHeight) nav.scrollTop += top - nav.clientHeight / 2
}

/** The id of the last heading that has passed under the top of the window. */
function useActiveHeading(entries: OutlineEntry[]): string | null {
  const [active, setActive] = useState<string | null>(null)
  useEffect(() => {
    const ids = entries.flatMap(({ id, sub }) => [id, ...sub.map((entry) => entry.id)])
    const headings = ids.flatMap((id) => document.getElementById(id) ?? [])
    let frame = 0
    function update() {
      frame = 0
      const passed = headings.filter((heading) => heading.getBoundingClientRect().top < window.innerHeight * 0.3)
      setActive(passed.at(-1)?.id ?? null)
    }
    function onScroll() {
      frame ||= requestAnimationFrame(update)
    }
    update()
    window.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      window.removeEventListener('scroll', onScroll)
      cancelAnimationFrame(frame)
    }
  }, [entries])
  return active
}
