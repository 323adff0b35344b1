'use client'
import { reading } from '@/lib/learning/reading/store'
import { Dialogue } from './Dialogue'
import styles from './RaccourcisDialogue.module.css'
import { editorKeys, shortcuts } from './shortcuts'
import { useReading } from './use-reading'

/** The list of keys, and the switch for those who speak or move with one-key commands of their own. */
export function RaccourcisDialogue({ onClose }: { onClose: () => void }) {
  const on = useReading((state) => state.shortcuts)
  return (
    <Dialogue titre="Raccourcis clavier" onClose={onClose}>
      <table className={styles.liste}>
        <thead className="sr">
          <tr>
            <th scope="col">Touche</th>
            <th scope="col">Action</th>
          </tr>
        </thead>
        <tbody>
          {shortcuts.map(({ key, label }) => (
            <tr key={key}>
              <td>
                <kbd>{key}</kbd>
              </td>
              <td>{label}</td>
            </tr>
          ))}
          <tr>
            <td>
              <kbd>Ctrl</kbd> + <kbd>K</kbd>
            </td>
            <td>Chercher, où que vous soyez</td>
          </tr>
          <tr>
            <td>
              <kbd>Ctrl</kbd> + <kbd>Entrée</kbd>
            </td>
            <td>Vérifier, dans un exercice</td>
          </tr>
          {editorKeys.map(({ keys, label }) => (
            <tr key={label}>
              <td>
                <Touches touches={keys} />
              </td>
              <td>{label}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className={styles.choix}>
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => reading.getState().setShortcuts(event.target.checked)}
        />
        Raccourcis à une touche actifs
      </label>
    </Dialogue>
  )
}

/** Keys as one presses them: « + » holds the one before, « puis » lets it go. */
function Touches({ touches }: { touches: string }) {
  return touches.split(/( \+ | puis )/).map((piece) =>
    // Twice the same key: « K » then « K » does not happen.
    /^ .* $/.test(piece) ? piece : <kbd key={piece}>{piece}</kbd>,
  )
}
