import { Formats } from '../kit/Formats'
import { Plaque, Plein } from '../kit/formes'
import { Croix, Planche, Texte, Trajet } from '../kit/svg'

interface Mesures {
  largeur: number
  machine: number
  index: number
  nom: string
  prefixe: string
  court?: boolean
}

const MACHINES = [
  { nom: 'PC, serveur x86', plateforme: 'amd64', manifest: 0 },
  { nom: 'Mac (puce M)', plateforme: 'arm64', manifest: 1 },
  { nom: 'AWS Graviton', plateforme: 'arm64', manifest: 1 },
  { nom: 'Raspberry Pi, 32 bits', court: 'Pi, 32 bits', plateforme: 'arm/v7', manifest: null },
] as const
const MANIFESTS = ['amd64', 'arm64/v8', 's390x'] as const

const hautMachine = (rang: number) => 1 + rang * 72
const milieuManifest = (rang: number) => 100 + rang * 56

/** Machines on the left, the index on the right; each takes the manifest of its own platform. */
function Disposition({ largeur, machine, index, nom, prefixe, court }: Mesures) {
  return (
    <Planche width={largeur} height={290}>
      <Plaque x={largeur - index - 1} y={16} width={index} height={232} />
      <Texte x={largeur - index + 15} y={46} genre="titre" nu>
        Index
      </Texte>
      <Texte x={largeur - index + 15} y={66} genre="code" nu>
        {nom}
      </Texte>
      {MANIFESTS.map((plateforme, rang) => (
        <g key={plateforme}>
          <Plein
            x={largeur - index + 11}
            y={milieuManifest(rang) - 20}
            width={index - 24}
            height={40}
            accent={rang < 2}
          />
          <Texte x={largeur - index + 23} y={milieuManifest(rang) + 5} genre="code" nu>
            {`${prefixe}${plateforme}`}
          </Texte>
        </g>
      ))}
      {MACHINES.map((ligne, rang) => {
        const { plateforme, manifest } = ligne
        const titre = court && 'court' in ligne ? ligne.court : ligne.nom
        const milieu = hautMachine(rang) + 28
        const arrivee = largeur - index + 9
        const pli = machine + (arrivee - machine) / 2
        return (
          <g key={titre}>
            <Plein x={1} y={hautMachine(rang)} width={machine} height={56} />
            <Texte x={13} y={milieu - 5} genre="titre" nu>
              {titre}
            </Texte>
            <Texte x={13} y={milieu + 15} genre="code" nu>
              {`${prefixe}${plateforme}`}
            </Texte>
            {manifest === null ? (
              <>
                <Trajet d={`M${machine + 1} ${milieu}H${largeur - index - 20}`} pointille />
                <Croix x={largeur - index - 8} y={milieu} />
              </>
            ) : (
              <Trajet
                d={`M${machine + 1} ${milieu}C${pli} ${milieu} ${pli} ${milieuManifest(manifest)} ${arrivee} ${milieuManifest(manifest)}`}
                accent
              />
            )}
          </g>
        )
      })}
      <Texte x={largeur - 1} y={hautMachine(3) + 52} ancre="end">
        aucun manifeste
      </Texte>
    </Planche>
  )
}

export function Dessin() {
  return (
    <Formats
      large={<Disposition largeur={640} machine={208} index={248} nom="node:24-alpine" prefixe="linux/" />}
      etroit={<Disposition largeur={272} machine={128} index={104} nom="linux/" prefixe="" court />}
    />
  )
}
