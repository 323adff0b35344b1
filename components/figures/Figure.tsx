import { CadreFigure } from './kit/CadreFigure'
import { FIGURES } from './registry.generated'

/** `<Figure id="…" />` in a chapter. An unknown id stops the build. */
export function Figure({ id }: { id: string }) {
  const figure = FIGURES.get(id)
  if (!figure) {
    throw new Error(
      `La figure « ${id} » n’existe pas. Figures connues : ${[...FIGURES.keys()].join(', ')}. ` +
        'Après avoir ajouté un dossier dans components/figures, lancez node scripts/figures/generate.mjs.',
    )
  }
  return <CadreFigure figure={figure} />
}
