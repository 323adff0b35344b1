'use client'

import type { DessinProps } from '../kit/definition'
import { PanneauCpu } from './panneau-cpu'
import { PanneauMemoire } from './panneau-memoire'
import styles from './panneaux.module.css'

export function Scene(ids: DessinProps) {
  return (
    <div className={styles.panneaux}>
      <PanneauMemoire {...ids} />
      <PanneauCpu {...ids} />
    </div>
  )
}
