import { Exercice } from '@/components/exercice/Exercice'
import { Figure as F } from '@/components/figures/Figure'
import { FIGURES } from '@/components/figures/registry.generated'

/** Every tag a chapter may use, as docs/ecrire-un-chapitre.md lists them. */
export const mdxComponents = {
  a: Lien,
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
