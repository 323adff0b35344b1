import type { FigureDefinition } from '../kit/definition'
import { TableJumeau } from '../kit/TableJumeau'
import { Scene } from './scene.lazy'

function Jumeau() {
  return (
    <TableJumeau
      colonnes={[
        'Seconde',
        'auth-service',
        'order-service, depends_on seul',
        'order-service, condition service_healthy',
      ]}
      lignes={[
        ['0', 'démarre', 'démarre aussitôt après', 'est créé, attend'],
        ['1', 'pas prêt, première sonde en échec', 'appelle, connexion refusée, s’arrête avec le code 1', 'attend'],
        ['2 et 3', 'pas prêt, deux autres sondes en échec', 'arrêté', 'attend'],
        ['3,5', 'prêt', 'arrêté', 'attend la prochaine sonde'],
        ['4', 'quatrième sonde réussie : en bonne santé (healthy)', 'arrêté', 'démarre'],
        ['5', 'répond', 'arrêté', 'appelle, réponse 200'],
      ]}
    />
  )
}

export const figure: FigureDefinition = {
  id: 'demarrage-compose',
  titre: 'Démarré ne veut pas dire prêt : depends_on seul n’attend que le démarrage',
  legende: (
    <p>
      Ici, <code>auth-service</code> met un peu plus de trois secondes à répondre, et son contrôle de santé le sonde
      chaque seconde (<code>start_interval: 1s</code>). S’il n’est jamais en bonne santé, <code>order-service</code> ne
      démarre pas et <code>docker compose up</code> le dit.
    </p>
  ),
  interactive: true,
  Dessin: Scene,
  Jumeau,
}
