import type { FigureDefinition } from '../kit/definition'
import { TableJumeau } from '../kit/TableJumeau'
import { Scene } from './scene.lazy'

function Jumeau() {
  return (
    <>
      <TableJumeau
        colonnes={['Limite', 'Option de docker run', 'Fichier du cgroup', 'Au-delà']}
        lignes={[
          [
            'Mémoire',
            <code key="o">--memory 128m</code>,
            <code key="f">memory.max : 134217728</code>,
            'Si rien ne peut être libéré, le noyau tue un processus du groupe (OOM kill, SIGKILL). Si c’est le PID 1, le conteneur s’arrête avec le code 137.',
          ],
          [
            'Processeur',
            <code key="o">--cpus 0.5</code>,
            <code key="f">cpu.max : 50000 100000</code>,
            'Le groupe attend la période suivante (throttling). Il ralentit, rien n’est tué.',
          ],
        ]}
      />
      <TableJumeau
        colonnes={['Limite', 'Un fil qui calcule', 'Deux fils', 'Quatre fils']}
        lignes={[
          [<code key="l">--cpus 0.5</code>, '50 ms sur 100', '25 ms sur 100', '12,5 ms sur 100'],
          [<code key="l">--cpus 1</code>, 'sans arrêt', '50 ms sur 100', '25 ms sur 100'],
          [<code key="l">--cpus 2</code>, 'sans arrêt', 'sans arrêt', '50 ms sur 100'],
          ['sans limite', 'sans arrêt', 'sans arrêt', 'sans arrêt'],
        ]}
      />
    </>
  )
}

export const figure: FigureDefinition = {
  id: 'cgroups',
  titre: 'Trop de mémoire, le noyau tue ; trop de calcul, il fait attendre',
  legende: (
    <p>
      À gauche du trait rouge, ce que <code>memory.max</code> permet. Pour le processeur, une ligne par cœur et quatre
      périodes de 100 ms. On suppose une machine à quatre cœurs, sans échange sur disque (<code>--memory-swap</code>{' '}
      égal à <code>--memory</code>).
    </p>
  ),
  interactive: true,
  Dessin: Scene,
  Jumeau,
}
