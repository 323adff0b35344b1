import { imageMarkdown as catalogueMarkdown } from '@/lib/oci/image-markdown'
import { paragraphs } from '@/lib/text/markdown'

/** What we know of an image that a Dockerfile names; only there does the empty one have a name. */
export function imageMarkdown(name: string): string {
  if (name !== 'scratch') return catalogueMarkdown(name, 'image de base.')
  return paragraphs(
    '**scratch** — La base vide.',
    'Ni shell, ni bibliothèque, ni dossier : pour un programme compilé qui se suffit à lui-même. `RUN` n’y trouve aucun programme à lancer.',
  )
}
