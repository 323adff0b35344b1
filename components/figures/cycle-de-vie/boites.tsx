import { Caisson, Plaque } from '../kit/formes'
import { Texte } from '../kit/svg'

const HAUTEUR = 48

const SENS = { created: 'créé', running: 'en marche', paused: 'en pause', exited: 'arrêté', dead: 'mort' } as const

interface BoiteEtatProps {
  x: number
  y: number
  width: number
  nom: keyof typeof SENS
}

/** A container in one of its states. */
export function BoiteEtat({ x, y, width, nom }: BoiteEtatProps) {
  const milieu = x + width / 2
  return (
    <>
      <Caisson x={x} y={y} width={width} height={HAUTEUR} accent={nom === 'running'} />
      <Texte x={milieu} y={y + 20} ancre="middle" genre="code" nu>
        {nom}
      </Texte>
      <Texte x={milieu} y={y + 38} ancre="middle" nu>
        {SENS[nom]}
      </Texte>
    </>
  )
}

export function BoiteImage({ x, y, width }: Omit<BoiteEtatProps, 'nom'>) {
  return (
    <>
      <Plaque x={x} y={y} width={width} height={HAUTEUR} />
      <Texte x={x + width / 2} y={y + 29} ancre="middle" nu>
        image
      </Texte>
    </>
  )
}

/** The end of the road: nothing is left of the container. */
export function Supprime({ x, y, width }: Omit<BoiteEtatProps, 'nom'>) {
  return (
    <Texte x={x + width / 2} y={y + 29} ancre="middle" genre="discret">
      supprimé
    </Texte>
  )
}
