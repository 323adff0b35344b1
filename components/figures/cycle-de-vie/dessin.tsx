import { Formats } from '../kit/Formats'
import { Planche, Texte, Trajet } from '../kit/svg'
import { BoiteEtat, BoiteImage, Supprime } from './boites'

function Large() {
  return (
    <Planche width={640} height={392}>
      <Trajet d="M40 112V64H440V110" />
      <Texte x={240} y={56} ancre="middle" genre="code">
        docker run
      </Texte>
      <Trajet d="M80 136H206" />
      <Texte x={143} y={128} ancre="middle" genre="code">
        docker create
      </Texte>
      <Trajet d="M304 136H422" />
      <Texte x={363} y={128} ancre="middle" genre="code">
        docker start
      </Texte>
      <Trajet d="M464 112V50" />
      <Trajet d="M496 48V110" />
      <Texte x={506} y={76} genre="code">
        {['↑ docker pause', '↓ docker unpause']}
      </Texte>
      <Trajet d="M464 160V238" />
      <Texte x={454} y={186} ancre="end" genre="code">
        {['docker stop', 'docker kill']}
      </Texte>
      <Texte x={454} y={222} ancre="end">
        fin du PID 1
      </Texte>
      <Trajet d="M496 240V162" />
      <Texte x={506} y={204} genre="code">
        docker start
      </Texte>
      <Trajet d="M424 264H298" />
      <Texte x={360} y={256} ancre="middle" genre="code">
        docker rm
      </Texte>
      <Trajet d="M480 288V342" pointille />
      <Texte x={490} y={320}>
        suppression inachevée
      </Texte>
      <Trajet d="M424 368H256V282" />
      <Texte x={340} y={360} ancre="middle" genre="code">
        docker rm -f
      </Texte>
      <BoiteImage x={0} y={112} width={80} />
      <BoiteEtat x={208} y={112} width={96} nom="created" />
      <BoiteEtat x={424} y={112} width={112} nom="running" />
      <BoiteEtat x={424} y={0} width={112} nom="paused" />
      <BoiteEtat x={424} y={240} width={112} nom="exited" />
      <BoiteEtat x={424} y={344} width={112} nom="dead" />
      <Supprime x={208} y={240} width={96} />
    </Planche>
  )
}

/** The same roads without room for the word docker before each command. */
function Etroit() {
  return (
    <Planche width={272} height={512}>
      <Trajet d="M56 24H20V232H54" />
      <Texte x={20} y={132} ancre="middle" genre="code">
        run
      </Texte>
      <Trajet d="M104 48V102" />
      <Texte x={114} y={80} genre="code">
        create
      </Texte>
      <Trajet d="M104 152V206" />
      <Texte x={114} y={184} genre="code">
        start
      </Texte>
      <Trajet d="M152 224H198" />
      <Texte x={176} y={216} ancre="middle" genre="code">
        pause
      </Texte>
      <Trajet d="M200 242H154" />
      <Texte x={176} y={274} ancre="middle" genre="code">
        unpause
      </Texte>
      <Trajet d="M84 256V342" />
      <Texte x={76} y={278} ancre="end" genre="code">
        {['stop', 'kill']}
      </Texte>
      <Texte x={76} y={314} ancre="end">
        {['ou fin', 'du PID 1']}
      </Texte>
      <Trajet d="M120 344V258" />
      <Texte x={130} y={318} genre="code">
        start
      </Texte>
      <Trajet d="M152 368H200" />
      <Texte x={174} y={360} ancre="middle" genre="code">
        rm
      </Texte>
      <Trajet d="M104 392V462" pointille />
      <Texte x={114} y={424}>
        {['suppression', 'inachevée']}
      </Texte>
      <Trajet d="M152 488H236V386" />
      <Texte x={192} y={480} ancre="middle" genre="code">
        rm -f
      </Texte>
      <BoiteImage x={56} y={0} width={96} />
      <BoiteEtat x={56} y={104} width={96} nom="created" />
      <BoiteEtat x={56} y={208} width={96} nom="running" />
      <BoiteEtat x={200} y={208} width={72} nom="paused" />
      <BoiteEtat x={56} y={344} width={96} nom="exited" />
      <BoiteEtat x={56} y={464} width={96} nom="dead" />
      <Supprime x={200} y={344} width={72} />
    </Planche>
  )
}

export function Dessin() {
  return <Formats large={<Large />} etroit={<Etroit />} />
}
