import { useState } from 'react'
import { EditeurLeger } from '@/components/editeur/EditeurLeger'
import { Remarques } from '@/components/editeur/Remarques'
import type { Example } from '@/lib/reference/rule-page'
import type { Position } from '@/lib/text/position'
import type { RuleEngine } from '@/lib/text/rule-url'
import styles from './Essai.module.css'
import type { FileRemark } from './essai.worker'
import { useJudge } from './use-judge'

export interface EssaiProps {
  engine: RuleEngine
  rule: string
  example: Example
}

/** The files of an example, to edit, and what the rule says of them as one types. Errors of other rules show as well. */
export function EssaiOuvert({ engine, rule, example: given }: EssaiProps) {
  const [example, setExample] = useState(given)
  const [main = ''] = Object.keys(given.files)
  // The button that opened this is gone: the focus goes on in the editor.
  const [target, setTarget] = useState<{ file: string; position: Position; serial: number }>({
    file: main,
    position: { line: 1, column: 1 },
    serial: 0,
  })
  const remarks = useJudge(engine, example)
  const shown = remarks?.filter((remark) => remark.rule === rule || remark.severity === 'error')

  return (
    <section className={styles.essai} data-ecran="" aria-label="Corriger l’exemple">
      {Object.entries(example.files).map(([file, text]) => (
        <div key={file}>
          <p className={styles.nom}>{file}</p>
          {/* As tall as the text, to a limit: an editor of three lines on a page of text. */}
          <div className={styles.cadre} style={{ height: `${Math.min(16, text.split('\n').length) * 1.5 + 1.75}rem` }}>
            <EditeurLeger
              path={file}
              text={text}
              readOnly={false}
              remarks={shown?.filter((remark) => (remark.file ?? main) === file) ?? []}
              target={target.file === file ? target : undefined}
              onChange={(next) => setExample({ ...example, files: { ...example.files, [file]: next } })}
            />
          </div>
        </div>
      ))}
      <p id="aide-editeur" className={styles.aide}>
        Pour quitter l’éditeur au clavier{'\u00A0'}: Échap, puis Tab.
      </p>
      <p role="status" className={styles.etat} data-juste={shown?.length === 0 || undefined}>
        {shown ? verdict(shown, rule) : 'Le moteur se charge…'}
      </p>
      {groups(shown ?? [], main).map(([file, list]) => (
        <Remarques
          key={file}
          remarks={list}
          onGo={(position) => setTarget({ file, position, serial: target.serial + 1 })}
        />
      ))}
      {example !== given && (
        <button type="button" className={styles.bouton} onClick={() => setExample(given)}>
          Reprendre l’exemple du début
        </button>
      )}
    </section>
  )
}

function verdict(shown: readonly FileRemark[], rule: string): string {
  if (shown.some((remark) => remark.rule === rule)) return 'La règle parle\u00A0:'
  return shown.length > 0 ? 'La règle se tait, mais une erreur reste\u00A0:' : '✓ La règle se tait.'
}

/** The remarks of each file, by its name. */
function groups(remarks: readonly FileRemark[], main: string): [string, FileRemark[]][] {
  const byFile = new Map<string, FileRemark[]>()
  for (const remark of remarks) {
    const file = remark.file ?? main
    byFile.set(file, [...(byFile.get(file) ?? []), remark])
  }
  return [...byFile]
}
