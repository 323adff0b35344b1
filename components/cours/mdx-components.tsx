import { Exercice } from '@/components/exercice/Exercice'
import { Figure } from '@/components/figures/Figure'
import { CodeEnLigne } from './CodeEnLigne'
import { EnTeteDeColonne } from './EnTeteDeColonne'
import { Attention } from './encarts/Attention'
import { Erreur } from './encarts/Erreur'
import { Essayer } from './encarts/Essayer'
import { Note } from './encarts/Note'
import { Nouveaute } from './encarts/Nouveaute'
import { PourAllerPlusLoin } from './encarts/PourAllerPlusLoin'
import { Question } from './encarts/Question'
import { Retenir } from './encarts/Retenir'
import { Lien } from './Lien'
import { Onglet } from './Onglet'
import { Onglets } from './Onglets'
import { Tableau } from './Tableau'
import { Terme } from './Terme'
import { Titre2, Titre3 } from './Titre'

/** Every tag a chapter may use, as docs/ecrire-un-chapitre.md lists them. */
export const mdxComponents = {
  a: Lien,
  code: CodeEnLigne,
  h2: Titre2,
  h3: Titre3,
  table: Tableau,
  th: EnTeteDeColonne,
  Attention,
  Date: Nouveaute,
  Erreur,
  Essayer,
  Exercice,
  Figure,
  Note,
  Onglet,
  Onglets,
  PourAllerPlusLoin,
  Question,
  Retenir,
  Terme,
}
