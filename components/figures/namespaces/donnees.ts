export interface EspaceDeNoms {
  nom: string
  isole: string
  hote: string
  /** What the container sees; absent when Docker makes no such namespace by default: both see the same thing. */
  conteneur?: string
}

/** Recorded from `docker run -d --name api --hostname api busybox httpd -f -p 8000` (`docker inspect`, /proc/<pid>/ns);
 * the cgroup line is what a host with cgroup v2 shows. */
export const ESPACES: readonly EspaceDeNoms[] = [
  { nom: 'pid', isole: 'les processus', hote: 'httpd a le PID 12693', conteneur: 'httpd a le PID 1' },
  {
    nom: 'mnt',
    isole: 'les systèmes de fichiers montés',
    hote: '/ est le disque de l’hôte',
    conteneur: '/ est fait des couches de l’image',
  },
  { nom: 'net', isole: 'le réseau', hote: 'docker0 : 172.17.0.1', conteneur: 'eth0 : 172.17.0.2, et son propre lo' },
  { nom: 'uts', isole: 'le nom de machine', hote: 'hostname : atelier', conteneur: 'hostname : api' },
  {
    nom: 'ipc',
    isole: 'la mémoire partagée, les sémaphores',
    hote: 'ceux de l’hôte',
    conteneur: 'les siens, vides au départ',
  },
  {
    nom: 'cgroup',
    isole: 'la racine des groupes de contrôle',
    hote: '/system.slice/docker-….scope',
    conteneur: '/',
  },
  { nom: 'user', isole: 'les utilisateurs', hote: 'uid 0 est root, le même des deux côtés' },
  { nom: 'time', isole: 'les horloges de démarrage', hote: 'la même horloge des deux côtés' },
]
