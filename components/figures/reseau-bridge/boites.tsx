import { Caisson, Plein, Processus } from '../kit/formes'
import { Texte } from '../kit/svg'

interface Place {
  x: number
  y: number
  width: number
}

/** A container of the network, with the port its program listens on. */
export function Service({ x, y, width, nom, port }: Place & { nom: string; port: string }) {
  return (
    <>
      <Caisson x={x} y={y} width={width} height={64} />
      <Texte x={x + width / 2} y={y + 28} ancre="middle" genre="titre" nu>
        {nom}
      </Texte>
      <Texte x={x + width / 2} y={y + 48} ancre="middle" genre="code" nu>
        {port}
      </Texte>
    </>
  )
}

export function Dns({ x, y, width }: Place) {
  return (
    <>
      <Plein x={x} y={y} width={width} height={64} />
      <Texte x={x + width / 2} y={y + 28} ancre="middle" nu>
        DNS
      </Texte>
      <Texte x={x + width / 2} y={y + 48} ancre="middle" genre="code" nu>
        127.0.0.11
      </Texte>
    </>
  )
}

export function Navigateur({ x, y, width }: Place) {
  return (
    <>
      <Processus x={x} y={y} width={width} height={48} />
      <Texte x={x + width / 2} y={y + 29} ancre="middle" nu>
        navigateur
      </Texte>
    </>
  )
}
