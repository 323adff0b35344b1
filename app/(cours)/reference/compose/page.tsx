import type { Metadata } from 'next'
import { Reference } from '@/components/reference/Reference'
import { composeReference } from '@/lib/reference/attributes'

export const metadata: Metadata = {
  title: 'La référence de Compose',
  description:
    'Chaque attribut d’un fichier Compose : ce qu’il fait, ce qu’il attend, un exemple, depuis quelle version.',
}

/** What one looks for first, first; a new key comes last. */
const ORDER = ['services', 'networks', 'volumes', 'secrets', 'configs', 'models', 'include', 'name', 'version']

export default function ReferenceComposePage() {
  const rank = ({ name }: { name: string }) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length)
  const sections = composeReference().sort((a, b) => rank(a) - rank(b))
  return (
    <Reference
      titre="La référence de Compose"
      langage="yaml"
      chapeau="Chaque attribut d’un fichier `compose.yaml`, tel que Docker Compose le comprend : ce qu’il fait, ce qu’il attend, un exemple que notre moteur accepte, et depuis quelle version."
      sections={sections}
    />
  )
}
