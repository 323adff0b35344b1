import { Formats } from '../kit/Formats'
import { Plein, Reseau } from '../kit/formes'
import { Croix, Planche, Texte, Trajet } from '../kit/svg'
import { Dns, Navigateur, Service } from './boites'

function Large() {
  return (
    <Planche width={640} height={312}>
      <Plein x={1} y={1} width={638} height={310} />
      <Texte x={16} y={28} genre="titre">
        Machine hôte
      </Texte>
      <Reseau x={264} y={16} width={360} height={280} />
      <Texte x={280} y={42} genre="titre">
        Réseau bridge du projet
      </Texte>
      <Texte x={608} y={284} ancre="end" genre="code">
        172.18.0.0/16
      </Texte>
      <Trajet d="M136 96H302" accent />
      <Texte x={199} y={88} ancre="middle" genre="code">
        -p 8080:3000
      </Texte>
      <Texte x={199} y={116} ancre="middle" genre="code">
        localhost:8080
      </Texte>
      <Trajet d="M76 120V232H256" pointille />
      <Croix x={264} y={232} />
      <Texte x={168} y={224} ancre="middle" genre="code">
        localhost:8000
      </Texte>
      <Texte x={168} y={252} ancre="middle">
        port non publié
      </Texte>
      <Trajet d="M424 88H510" />
      <Texte x={467} y={80} ancre="middle">
        adresse ?
      </Texte>
      <Trajet d="M512 112H426" />
      <Texte x={467} y={130} ancre="middle" genre="code">
        172.18.0.3
      </Texte>
      <Trajet d="M364 132V198" accent />
      <Texte x={376} y={170} genre="code">
        http://auth-service:8000
      </Texte>
      <Navigateur x={16} y={72} width={120} />
      <Service x={304} y={68} width={120} nom="frontend" port=":3000" />
      <Service x={304} y={200} width={120} nom="auth-service" port=":8000" />
      <Dns x={512} y={68} width={96} />
    </Planche>
  )
}

function Etroit() {
  return (
    <Planche width={272} height={456}>
      <Plein x={1} y={1} width={270} height={454} />
      <Texte x={12} y={24} genre="titre">
        Machine hôte
      </Texte>
      <Reseau x={9} y={168} width={254} height={276} />
      <Texte x={254} y={192} ancre="end" genre="titre">
        Réseau bridge
      </Texte>
      <Texte x={254} y={434} ancre="end" genre="code">
        172.18.0.0/16
      </Texte>
      <Trajet d="M64 84V206" accent />
      <Texte x={74} y={112} genre="code">
        -p 8080:3000
      </Texte>
      <Trajet d="M232 84V160" pointille />
      <Croix x={232} y={168} />
      <Texte x={222} y={140} ancre="end" genre="code">
        localhost:8000
      </Texte>
      <Trajet d="M124 228H166" />
      <Trajet d="M168 252H126" />
      <Trajet d="M64 272V350" accent />
      <Texte x={74} y={306} genre="code">
        {['http://', 'auth-service:8000']}
      </Texte>
      <Navigateur x={24} y={36} width={232} />
      <Service x={20} y={208} width={104} nom="frontend" port=":3000" />
      <Service x={20} y={352} width={104} nom="auth-service" port=":8000" />
      <Dns x={168} y={208} width={88} />
    </Planche>
  )
}

export function Dessin() {
  return <Formats large={<Large />} etroit={<Etroit />} />
}
