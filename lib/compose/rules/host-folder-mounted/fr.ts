import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Dossier du système confié à un conteneur',
  message: ({ service, source }) => `« ${service} » peut écrire dans « ${source} », un dossier du système de l’hôte.`,
  why: 'Qui écrit dans `/etc`, `/usr` ou `/` commande la machine : il lui suffit d’y ajouter un utilisateur ou un programme. L’isolation du conteneur ne protège plus rien ; et une simple erreur de chemin peut abîmer l’hôte.',
  hint: 'Montez le seul fichier ou dossier utile, en lecture seule (`:ro`) quand c’est possible.',
  section: 'vigilance',
  source: 'https://docs.docker.com/engine/security/',
}
