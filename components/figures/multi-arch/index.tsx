import type { FigureDefinition } from '../kit/definition'
import { TableJumeau } from '../kit/TableJumeau'
import { Dessin } from './dessin'

const c = (texte: string) => <code key={texte}>{texte}</code>

function Jumeau() {
  return (
    <TableJumeau
      colonnes={['Machine', 'Plateforme demandée', 'Manifeste choisi dans l’index de node:24-alpine']}
      lignes={[
        ['PC ou serveur x86 de 64 bits', c('linux/amd64'), c('linux/amd64')],
        ['Mac à puce M, dans sa machine virtuelle Linux', c('linux/arm64'), c('linux/arm64/v8')],
        ['Serveur AWS Graviton', c('linux/arm64'), c('linux/arm64/v8')],
        ['Raspberry Pi sous un système de 32 bits', c('linux/arm/v7'), 'aucun : docker pull échoue'],
        ['Mainframe IBM Z', c('linux/s390x'), c('linux/s390x')],
      ]}
    />
  )
}

export const figure: FigureDefinition = {
  id: 'multi-arch',
  titre: 'Une seule étiquette, et chaque machine prend le manifeste de son processeur',
  legende: (
    <p>
      Avec <code>--platform linux/amd64</code>, un Mac à puce M peut demander l’autre manifeste : les programmes sont
      alors émulés, plus lentement.
    </p>
  ),
  Dessin,
  Jumeau,
}
