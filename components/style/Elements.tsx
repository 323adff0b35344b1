import { Attention } from '@/components/cours/encarts/Attention'
import { Erreur } from '@/components/cours/encarts/Erreur'
import { Essayer } from '@/components/cours/encarts/Essayer'
import { Note } from '@/components/cours/encarts/Note'
import { Nouveaute } from '@/components/cours/encarts/Nouveaute'
import { PourAllerPlusLoin } from '@/components/cours/encarts/PourAllerPlusLoin'
import { Question } from '@/components/cours/encarts/Question'
import { Retenir } from '@/components/cours/encarts/Retenir'
import { Flottaison } from '@/components/cours/Flottaison'
import { Onglet } from '@/components/cours/Onglet'
import { Onglets } from '@/components/cours/Onglets'
import { Tableau } from '@/components/cours/Tableau'
import boutons from '@/components/exercice/Bouton.module.css'

/** Each element of a chapter and of a workspace, once. */
export function Elements() {
  return (
    <div>
      <h2>Titre de section</h2>
      <Question>
        <p>Une vraie question de débutant{'\u202F'}?</p>
      </Question>
      <p>
        Un paragraphe, un <a href="#contenu">lien</a>, du <code>code</code>, une touche <kbd>Échap</kbd>, un mot{' '}
        <em>anglais</em>.
      </p>
      <Essayer titre="Une manipulation">
        <p>À faire chez soi ou dans la page.</p>
      </Essayer>
      <Erreur titre="Ce que l’on fait de travers">
        <p>Ce que l’on voit, pourquoi, comment s’en sortir.</p>
      </Erreur>
      <Attention>
        <p>Un danger réel.</p>
      </Attention>
      <Note>
        <p>À sauter sans dommage.</p>
      </Note>
      <Nouveaute depuis="Docker Engine 29">
        <p>Ce qui a changé.</p>
      </Nouveaute>
      <Retenir>
        <ul>
          <li>Deux à quatre points.</li>
        </ul>
      </Retenir>
      <PourAllerPlusLoin>
        <ul>
          <li>Une page officielle.</li>
        </ul>
      </PourAllerPlusLoin>
      <Onglets sujet="systeme">
        <Onglet id="linux" titre="Linux">
          <p>Variante pour Linux.</p>
        </Onglet>
        <Onglet id="macos" titre="macOS">
          <p>Variante pour macOS.</p>
        </Onglet>
      </Onglets>
      <Tableau>
        <thead>
          <tr>
            <th scope="col">Service</th>
            <th scope="col">Port</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>order-service</td>
            <td>4000</td>
          </tr>
        </tbody>
      </Tableau>
      <p>
        <button type="button" className={boutons.principal}>
          Vérifier
        </button>{' '}
        <button type="button" className={boutons.ordinaire}>
          Une piste
        </button>{' '}
        <button type="button" className={boutons.discret} disabled>
          Annuler
        </button>
      </p>
      <Flottaison chapitre="decouvrir" sections={['intro', 'vm']} />
    </div>
  )
}
