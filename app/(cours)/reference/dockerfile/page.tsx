import type { Metadata } from 'next'
import { Reference } from '@/components/reference/Reference'
import { dockerfileReference } from '@/lib/reference/dockerfile'

export const metadata: Metadata = {
  title: 'La référence du Dockerfile',
  description:
    'Chaque instruction d’un Dockerfile, ses options, les montages, les directives et les variables fournies : ce qu’elles font, et quand.',
}

export default function ReferenceDockerfilePage() {
  return (
    <Reference
      titre="La référence du Dockerfile"
      langage="dockerfile"
      chapeau="Chaque instruction d’un `Dockerfile` avec ses options, puis les directives et les variables que la construction donne : ce que cela fait, quand, et ce qu’il en coûte en couches et en cache."
      sections={dockerfileReference()}
    />
  )
}
