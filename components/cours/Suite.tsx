import { Voisins } from '@/components/ui/Voisins'
import type { Chapter } from '@/lib/content/chapters'

const link = ({ slug, titre }: Chapter) => ({ href: `/cours/${slug}`, titre })

/** The chapters before and after; the exercises after the last. */
export function Suite({ chapitre, chapitres }: { chapitre: Chapter; chapitres: Chapter[] }) {
  const at = chapitres.findIndex(({ slug }) => slug === chapitre.slug)
  const before = chapitres[at - 1]
  const after = chapitres[at + 1]
  return (
    <Voisins
      label="Chapitres voisins"
      avant={before && link(before)}
      apres={after ? link(after) : { href: '/exercices', titre: 'Les exercices', sens: 'Et maintenant' }}
    />
  )
}
