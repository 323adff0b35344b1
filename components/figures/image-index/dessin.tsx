import { Formats } from '../kit/Formats'
import { Planche, Trajet } from '../kit/svg'
import { Contenus, Etiquette, hautDuRenvoi, Index, Manifest } from './boites'

const RENVOIS = [0, 1, 2, 3, 4]

/** Straight arrows from each reference of a manifest at `y` to what it names. */
function Renvois({ y, de, a }: { y: number; de: number; a: number }) {
  return RENVOIS.map((rang) => <Trajet key={rang} d={`M${de} ${hautDuRenvoi(y, rang) + 16}H${a}`} />)
}

function Large() {
  return (
    <Planche width={640} height={306}>
      <Etiquette x={0} y={0} width={184} />
      <Trajet d="M92 40V70" />
      <Index x={1} y={72} width={184} />
      <Manifest x={240} y={1} width={168} large />
      <Trajet d="M169 152H238" accent />
      <Renvois y={1} de={400} a={462} />
      <Contenus x={464} y={1} width={175} large />
    </Planche>
  )
}

function Etroit() {
  return (
    <Planche width={272} height={602}>
      <Etiquette x={24} y={0} width={247} />
      <Trajet d="M148 40V62" />
      <Index x={24} y={64} width={247} />
      <Manifest x={1} y={296} width={104} />
      <Trajet d="M40 144H12V294" accent />
      <Renvois y={296} de={97} a={126} />
      <Contenus x={128} y={296} width={143} />
    </Planche>
  )
}

export function Dessin() {
  return <Formats large={<Large />} etroit={<Etroit />} />
}
