import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Réglage de réseau sur un réseau emprunté',
  message: ({ service, key, owner }) =>
    `« ${service} » emprunte le réseau de « ${owner} » : Docker y refuse « ${key} ».`,
  why: 'Avec `network_mode: service:…`, le conteneur n’a ni adresse, ni nom, ni ports à lui : il a ceux de l’autre. `docker compose config` laisse passer, mais Docker refuse de créer le conteneur : `conflicting options`.',
  hint: 'Déplacez ce réglage vers le service dont le réseau est partagé : c’est lui qui publie les ports.',
  section: 'reseau-compose',
  source: 'https://docs.docker.com/reference/compose-file/services/#network_mode',
}
