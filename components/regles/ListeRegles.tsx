'use client'
import Link from 'next/link'
import { useDeferredValue, useEffect, useState } from 'react'
import { FiltreRegles } from './FiltreRegles'
import { EVERYTHING, filterOf, filterRules, type RuleFilter, type RuleLine, searchOf } from './filter'
import { Gravite } from './Gravite'
import styles from './ListeRegles.module.css'
import { ENGINE_NAMES, GROUPS } from './words'

/** Every rule by group, and the filter above. The server writes the whole list: without scripts it is all there. */
export function ListeRegles({ regles }: { regles: readonly RuleLine[] }) {
  const [filter, setFilter] = useState<RuleFilter>(EVERYTHING)
  useEffect(() => setFilter(filterOf(window.location.search)), [])
  const shown = filterRules(regles, useDeferredValue(filter))

  function change(next: RuleFilter) {
    setFilter(next)
    window.history.replaceState(null, '', `${window.location.pathname}${searchOf(next)}`)
  }

  return (
    <>
      <FiltreRegles filter={filter} shown={shown.length} total={regles.length} onChange={change} />
      {(['dockerfile', 'compose'] as const).map((engine) => {
        const groups = GROUPS.filter((group) => group.engine === engine).flatMap((group) => {
          const lines = shown.filter((line) => line.engine === engine && line.kind === group.kind)
          return lines.length > 0 ? [{ ...group, lines }] : []
        })
        return (
          groups.length > 0 && (
            <section key={engine} id={engine} className={styles.moteur}>
              <h2>{ENGINE_NAMES[engine]}</h2>
              {groups.map(({ kind, title, lead, lines }) => (
                <section key={kind} className={styles.groupe}>
                  <h3>
                    {title} <span className={styles.compte}>{lines.length}</span>
                  </h3>
                  <p>{lead}</p>
                  <ul className={styles.liste}>
                    {lines.map((line) => (
                      <Ligne key={line.href} line={line} />
                    ))}
                  </ul>
                </section>
              ))}
            </section>
          )
        )
      })}
    </>
  )
}

function Ligne({ line: { href, title, id, ref, severity } }: { line: RuleLine }) {
  return (
    <li>
      <Gravite severity={severity} />
      <Link href={href} prefetch={false}>
        {title}
      </Link>
      <span className={styles.nom}>
        <code>{id}</code> {ref && <span>{ref}</span>}
      </span>
    </li>
  )
}
