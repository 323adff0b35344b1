import type { RuleEntry } from '@/lib/reference/rules'

/** The line that silences a rule of the Dockerfile, or asks for an experimental one. Errors and Compose have none. */
export function Reglage({ regle: { engine, id, kind, experimental } }: { regle: RuleEntry }) {
  if (engine !== 'dockerfile' || kind === 'error') return null
  return (
    <section aria-labelledby="reglage">
      <h2 id="reglage">{experimental ? 'La demander' : 'La faire taire'}</h2>
      <p>
        {experimental && 'Cette vérification est expérimentale, et ne se fait que si le fichier la demande. '}
        Écrivez cette ligne tout en haut du fichier, avant même un commentaire{'\u202F'}; plusieurs noms se séparent par
        des virgules.
      </p>
      <figure className="code">
        <pre className="bloc">
          <code>
            <span className="line t-comment">
              # check={experimental ? 'experimental' : 'skip'}={id}
            </span>
          </code>
        </pre>
        <button type="button" className="copier" data-copier="">
          Copier
        </button>
      </figure>
      {kind === 'advice' && <p>Docker, qui ne connaît pas ce nom, passe la ligne sans rien dire.</p>}
    </section>
  )
}
