import { Couche, Plaque, Plein } from '../kit/formes'
import { Texte } from '../kit/svg'
import { IMAGE } from './donnees'

interface Place {
  x: number
  y: number
  width: number
}

const court = (empreinte: string) => `sha256:${empreinte}…`

/** A row of an index or of a manifest: the reference to another document. */
function Renvoi({ x, y, width, accent, children }: Place & { accent?: boolean; children: string }) {
  return (
    <>
      <Plein x={x} y={y} width={width} height={32} accent={accent} />
      <Texte x={x + 8} y={y + 21} genre="code" nu>
        {children}
      </Texte>
    </>
  )
}

export function Etiquette({ x, y, width }: Place) {
  return (
    <>
      <Texte x={x + width / 2} y={y + 13} ancre="middle">
        étiquette (tag)
      </Texte>
      <Texte x={x + width / 2} y={y + 32} ancre="middle" genre="code">
        {IMAGE.etiquette}
      </Texte>
    </>
  )
}

export function Index({ x, y, width }: Place) {
  return (
    <>
      <Plaque x={x} y={y} width={width} height={192} />
      <Texte x={x + 16} y={y + 30} genre="titre" nu>
        Index
      </Texte>
      <Texte x={x + 16} y={y + 50} genre="code" nu>
        {court(IMAGE.index)}
      </Texte>
      {IMAGE.plateformes.map((plateforme, rang) => (
        <Renvoi key={plateforme} x={x + 16} y={y + 64 + rang * 40} width={width - 32} accent={rang === 0}>
          {plateforme}
        </Renvoi>
      ))}
    </>
  )
}

/** Top of the n-th reference of a manifest placed at `y`: the configuration (0), then the layers. */
export const hautDuRenvoi = (y: number, rang: number) => y + 64 + rang * 48

export function Manifest({ x, y, width, large }: Place & { large?: boolean }) {
  return (
    <>
      <Plein x={x} y={y} width={width} height={304} />
      <Texte x={x + 12} y={y + 26} genre="titre" nu>
        Manifeste
      </Texte>
      <Texte x={x + 12} y={y + 46} genre="code" nu>
        {large ? court(IMAGE.manifest) : `${IMAGE.manifest}…`}
      </Texte>
      {['config', 'couche 1', 'couche 2', 'couche 3', 'couche 4'].map((nom, rang) => (
        <Renvoi key={nom} x={x + 8} y={hautDuRenvoi(y, rang)} width={width - 16}>
          {nom}
        </Renvoi>
      ))}
    </>
  )
}

/** What the references lead to: the configuration and the layers, level with their references. */
export function Contenus({ x, y, width, large }: Place & { large?: boolean }) {
  return (
    <>
      <Plein x={x} y={hautDuRenvoi(y, 0) - 4} width={width} height={40} />
      <Texte x={x + 8} y={hautDuRenvoi(y, 0) + 21} genre="code" nu>
        {large ? `${IMAGE.config}… (config)` : `${IMAGE.config}…`}
      </Texte>
      {IMAGE.couches.map(({ empreinte, taille }, rang) => {
        const haut = hautDuRenvoi(y, rang + 1)
        return (
          <g key={empreinte}>
            <Couche x={x} y={haut - 4} width={width} height={40} />
            <Texte x={x + 8} y={haut + 21} genre="code">
              {`${empreinte}…`}
            </Texte>
            <Texte x={x + width - 8} y={haut + 21} ancre="end">
              {taille}
            </Texte>
          </g>
        )
      })}
    </>
  )
}
