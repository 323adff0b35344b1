import { Fragment } from 'react'
import { frenchTypography } from '@/lib/content/french'
import { Lien } from './Lien'

const pieces = /(`[^`]+`|\[[^\]]+\]\([^)\s]+\))/

/** A sentence of a front matter: `code` and [links](/…) are the only marks it knows. */
export function TexteCourt({ children }: { children: string }) {
  return children.split(pieces).map((piece, index) => {
    const link = /^\[([^\]]+)\]\(([^)\s]+)\)$/.exec(piece)
    // biome-ignore-start lint/suspicious/noArrayIndexKey: the pieces of one sentence never move
    if (link) {
      return (
        <Lien key={index} href={link[2]}>
          {frenchTypography(link[1] ?? '')}
        </Lien>
      )
    }
    if (piece.startsWith('`')) return <code key={index}>{piece.slice(1, -1)}</code>
    return <Fragment key={index}>{frenchTypography(piece)}</Fragment>
    // biome-ignore-end lint/suspicious/noArrayIndexKey: as above
  })
}
