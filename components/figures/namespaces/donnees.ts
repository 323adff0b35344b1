export interface EspaceDeNoms {
  nom: string
  isole: string
  hote: string
  /** What the container sees; absent when Docker makes no such namespace by default: both see the same thing. */
  conteneur?: string
}

/** The container of chapter 2 (`docker run -d --name auth busybox sleep 1000`), recorded from a real engine; which
 * namespaces are new comes from /proc/<pid>/ns. The cgroup line is what a host with cgroup v2 shows. */
export const ESPACES: readonly EspaceDeNoms[] = [
  { nom: 'pid', isole: 'les processus', hote: 'sleep a le PID 4586', conteneur: 'sleep a le PID 1' },
  {
    nom: 'mnt',
    isole: 'les systèmes de fichiers montés',
    hote: '/ est le disque de l’hôte',
    conteneur: '/ est fait des couches de l’image',
  },
  { nom: 'net', isole: 'le réseau', hote: 'docker0 : 172.17.0.1', conteneur: 'eth0 : 172.17.0.2, et son propre lo' },
  { nom: 'uts', isole: 'le nom de machine', hote: 'hostname : atelier', conteneur: 'hostname : l’identifiant court' },
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
