import type { FigureDefinition } from '../kit/definition'
import { TableJumeau } from '../kit/TableJumeau'
import { Dessin } from './dessin'
import { LANCEMENTS, type Origine } from './lancements'

const SOURCES: Record<Origine, string> = { ENTRYPOINT: 'ENTRYPOINT', CMD: 'CMD', vous: 'votre ligne de commande' }

function Jumeau() {
  return (
    <>
      <p>
        L’image porte <code>ENTRYPOINT ["uvicorn"]</code> et{' '}
        <code>CMD ["main:app", "--host", "0.0.0.0", "--port", "8000"]</code>.
      </p>
      <TableJumeau
        colonnes={['Vous tapez', 'Le PID 1 est lancé avec', 'D’où vient chaque partie', 'À retenir']}
        lignes={LANCEMENTS.map(({ commande, argv, remarque }) => [
          <code key="c">{commande}</code>,
          <code key="a">
            {argv.flatMap(({ mots }) => mots.map((mot) => (mot.includes(' ') ? `'${mot}'` : mot))).join(' ')}
          </code>,
          argv.map(({ origine, mots }) => `${mots[0]}${mots.length > 1 ? '…' : ''} : ${SOURCES[origine]}`).join(', '),
          remarque,
        ])}
      />
    </>
  )
}

export const figure: FigureDefinition = {
  id: 'cmd-entrypoint',
  titre: 'Docker lance ENTRYPOINT suivi de CMD ; vos arguments ne remplacent que CMD',
  legende: (
    <p>
      Une case par mot que reçoit le PID 1 ; en rouge minium, ce que vous avez tapé. Les deux instructions sont en forme
      exec : avec un <code>ENTRYPOINT</code> en forme shell, ni <code>CMD</code> ni vos arguments n’ont d’effet.
    </p>
  ),
  Dessin,
  Jumeau,
}
