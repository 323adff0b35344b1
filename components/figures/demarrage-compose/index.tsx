import type { FigureDefinition } from '../kit/definition'
import { TableJumeau } from '../kit/TableJumeau'
import { Scene } from './scene'

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
        ['1', 'pas prêt', 'appelle, connexion refusée, s’arrête avec le code 1', 'attend'],
        ['2', 'pas prêt, première sonde en échec', 'arrêté', 'attend'],
        ['4', 'pas prêt, deuxième sonde en échec', 'arrêté', 'attend'],
        ['5', 'prêt', 'arrêté', 'attend la prochaine sonde'],
        ['6', 'troisième sonde réussie : en bonne santé (healthy)', 'arrêté', 'démarre'],
        ['7', 'répond', 'arrêté', 'appelle, réponse 200'],
      ]}
    />
  )
}

export const figure: FigureDefinition = {
  id: 'demarrage-compose',
  titre: 'Démarré ne veut pas dire prêt : depends_on seul n’attend que le démarrage',
  legende: (
    <p>
      Ici, <code>auth-service</code> met cinq secondes à répondre et son contrôle de santé (<code>interval: 2s</code>)
      le sonde toutes les deux secondes. Si les sondes échouent toutes, <code>order-service</code> ne démarre pas et{' '}
      <code>docker compose up</code> le dit.
    </p>
  ),
  interactive: true,
  Dessin: Scene,
  Jumeau,
}
