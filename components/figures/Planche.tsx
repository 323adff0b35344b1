import { CadreFigure } from './kit/CadreFigure'
import { Legende } from './kit/Legende'
import { FIGURES } from './registry.generated'

/** Every figure on one page, for those who draw them. */
export function Planche() {
  return (
    <>
      <Legende />
      {[...FIGURES.values()].map((figure) => (
        <CadreFigure key={figure.id} figure={figure} />
      ))}
    </>
  )
}
