import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Dépendance qui n’attend pas',
  message: (params) =>
    params.watched === 1
      ? `« ${params.service} » n’attend que le lancement de « ${params.other} », pas sa bonne santé.`
      : `« ${params.service} » n’attend que le lancement de « ${params.other} » (${params.store}), qui n’est pas prêt aussitôt.`,
  why: 'Sans condition, `depends_on` attend que le conteneur soit lancé, pas que le programme réponde. Une base de données met plusieurs secondes à accepter des connexions : le service qui en dépend échoue au premier démarrage, et seulement parfois.',
  hint: 'Attendez la bonne santé de l’autre service : `condition: service_healthy`, avec un `healthcheck` de son côté. Et faites réessayer le programme : la base peut aussi tomber plus tard.',
  section: 'depends-on',
  source: 'https://docs.docker.com/compose/how-tos/startup-order/',
}
