import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'apt-key n’existe plus',
  message: () => 'apt-key a disparu de Debian 13 et d’Ubuntu 25.04 ; la clé se range dans /etc/apt/keyrings.',
  why: '`apt-key` donnait à chaque clé la confiance de tous les dépôts. Debian 13 et les Ubuntu récentes ne l’ont plus : la construction s’arrête sur `apt-key: not found`. De vieux tutoriels le recommandent encore.',
  hint: 'Déposez la clé dans `/etc/apt/keyrings/`, et nommez-la dans la ligne du dépôt par `signed-by`.',
  section: 'run',
  source: 'https://manpages.debian.org/bookworm/apt/apt-key.8.en.html',
}
