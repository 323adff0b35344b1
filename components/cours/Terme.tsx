import Link from 'next/link'
import { type ReactNode, useId } from 'react'
import { frenchTypography } from '@/lib/content/french'
import { listGlossary } from '@/lib/content/glossary'
import styles from './Terme.module.css'

/** A word of the glossary: its definition shows on hover and on focus, Escape hides it, the link leads to its entry. */
export async function Terme({ id, children }: { id: string; children: ReactNode }) {
  const entry = (await listGlossary()).find((candidate) => candidate.id === id)
  if (!entry)
    throw new Error(`le terme « ${id} » n’est pas dans content/glossaire : créez ${id}.yaml ou corrigez l’identifiant`)
  return (
    <Bulle href={`/glossaire#${id}`} definition={frenchTypography(entry.definition)}>
      {children}
    </Bulle>
  )
}

function Bulle({ href, definition, children }: { href: string; definition: string; children: ReactNode }) {
  const bulle = useId()
  return (
    <span className={styles.terme}>
      <Link href={href} prefetch={false} className={styles.mot} aria-describedby={bulle}>
        {children}
      </Link>
      <span role="tooltip" id={bulle} className={styles.bulle} data-ecran="">
        {definition}
      </span>
    </span>
  )
}
