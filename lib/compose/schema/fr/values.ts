const NAMESPACE = {
  host: 'L’espace de noms de l’hôte : plus d’isolation de ce côté.',
  'service:': 'Celui d’un autre service du projet, nommé après le deux-points.',
}

const PLATFORM = {
  'linux/amd64': 'PC et serveurs Intel ou AMD 64 bits.',
  'linux/arm64': 'Mac récents, Raspberry Pi, serveurs ARM 64 bits.',
}

const FAILURE = {
  continue: 'Continue malgré l’échec.',
  rollback: 'Revient à la version d’avant.',
  pause: 'S’arrête là et attend.',
}

const HOSTS = {
  'host.docker.internal:host-gateway': 'Donne un nom à la machine hôte, sous Linux comme avec Docker Desktop.',
}

const ROLLOUT_ORDER = {
  'start-first': 'Démarre le nouveau conteneur avant d’arrêter l’ancien.',
  'stop-first': 'Arrête l’ancien conteneur avant de démarrer le nouveau.',
}

/** What the values of an attribute mean, by its path. Lists speak of their items. */
export const VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'services.*.depends_on.*.condition': {
    service_started: 'Attend que le conteneur soit lancé, sans savoir si le programme répond.',
    service_healthy: 'Attend que le contrôle de santé (healthcheck) du service réussisse.',
    service_completed_successfully: 'Attend que le service ait fini, avec le code 0 : une migration, un remplissage.',
  },
  'services.*.restart': {
    no: 'Ne redémarre jamais.',
    always: 'Redémarre toujours. Arrêté à la main, il revient quand le démon redémarre.',
    'unless-stopped': 'Redémarre toujours. Arrêté à la main, il le reste.',
    'on-failure': 'Redémarre si le code de sortie n’est pas 0.',
    'on-failure:3': 'Redémarre si le code de sortie n’est pas 0, trois fois au plus.',
  },
  'services.*.pull_policy': {
    always: 'Interroge le registre à chaque `up`.',
    missing: 'Télécharge si l’image n’est pas déjà là. Par défaut, sans `build`.',
    never: 'Ne télécharge jamais : l’image doit être là.',
    build: 'Construit l’image, et la reconstruit à chaque `up`.',
    daily: 'Interroge le registre si le dernier téléchargement a plus d’un jour.',
    weekly: 'Interroge le registre si le dernier téléchargement a plus d’une semaine.',
  },
  'services.*.network_mode': {
    bridge: 'Le réseau `bridge` de Docker, hors du projet : les noms de services n’y sont pas résolus.',
    host: 'Le réseau de l’hôte : pas de ports à publier, pas d’isolation, pas de noms de services.',
    none: 'Aucun réseau.',
    'service:': 'Celui d’un autre service du projet : les deux se joignent par `localhost`.',
  },
  'services.*.ipc': {
    ...NAMESPACE,
    private: 'Le sien, fermé aux autres.',
    shareable: 'Le sien, que d’autres peuvent rejoindre.',
  },
  'services.*.pid': NAMESPACE,
  'services.*.uts': { host: NAMESPACE.host },
  'services.*.userns_mode': { host: NAMESPACE.host },
  'services.*.cgroup': { host: NAMESPACE.host, private: 'Le sien.' },
  'services.*.platform': PLATFORM,
  'services.*.build.platforms': PLATFORM,
  'services.*.build.network': {
    default: 'Le réseau ordinaire de la construction.',
    host: 'Le réseau de l’hôte, pendant les `RUN`.',
    none: 'Aucun réseau pendant les `RUN`.',
  },
  'services.*.stop_signal': {
    SIGTERM: 'Demande de s’arrêter ; le signal par défaut.',
    SIGINT: 'Comme Ctrl + C.',
    SIGQUIT: 'Demande de finir ce qui est en cours : nginx, php-fpm.',
    SIGKILL: 'Arrête net, sans rien laisser finir.',
  },
  'services.*.cap_add': {
    NET_ADMIN: 'Configurer le réseau : interfaces, routes, pare-feu.',
    SYS_PTRACE: 'Suivre un autre processus : débogueurs, `strace`.',
    SYS_TIME: 'Régler l’horloge de la machine.',
  },
  'services.*.cap_drop': {
    ALL: 'Toutes : on redonne ensuite les seules utiles avec `cap_add`.',
    NET_RAW: 'Fabriquer des paquets réseau à la main (`ping`, mais aussi l’usurpation d’adresse).',
  },
  'services.*.security_opt': {
    'no-new-privileges:true': 'Aucun programme du conteneur ne peut gagner de droits (`sudo`, bit setuid).',
  },
  'services.*.extra_hosts': HOSTS,
  'services.*.build.extra_hosts': HOSTS,
  'services.*.healthcheck.test': {
    CMD: 'La suite est un programme et ses arguments, lancés sans shell.',
    'CMD-SHELL': 'La suite est une ligne, confiée au shell du conteneur.',
    NONE: 'Supprime le contrôle de santé que l’image apporte.',
  },
  'services.*.ports.*.mode': {
    ingress: 'Réparti entre les nœuds de Swarm ; sans Swarm, un port publié ordinaire.',
    host: 'Publié sur le nœud même (Swarm).',
  },
  'services.*.ports.*.protocol': {
    tcp: 'Le plus courant : HTTP, bases de données.',
    udp: 'DNS, journaux, jeux, HTTP/3.',
  },
  'services.*.volumes.*.type': {
    bind: 'Un dossier ou un fichier de l’hôte.',
    volume: 'Un volume géré par Docker, nommé ou anonyme.',
    tmpfs: 'Un dossier en mémoire, vidé à l’arrêt.',
    cluster: 'Un volume de Swarm.',
    npipe: 'Un tube nommé de Windows.',
    image: 'Le contenu d’une image, en lecture seule.',
  },
  'services.*.volumes.*.bind.recursive': {
    enabled: 'Les montages du dossier suivent, en lecture seule aussi si le noyau le permet.',
    disabled: 'Les montages du dossier ne suivent pas.',
    writable: 'Les montages du dossier suivent, et restent accessibles en écriture.',
    readonly: 'Les montages du dossier suivent, en lecture seule ; refuse si le noyau ne le permet pas.',
  },
  'services.*.volumes.*.bind.selinux': {
    z: 'Étiquette SELinux partagée entre conteneurs.',
    Z: 'Étiquette SELinux réservée à ce conteneur.',
  },
  'services.*.volumes.*.bind.propagation': {
    rprivate: 'Les montages faits ensuite ne se voient pas de l’autre côté ; par défaut.',
    private: 'Comme `rprivate`, pour ce montage seul.',
    rshared: 'Les montages faits ensuite se voient des deux côtés.',
    shared: 'Comme `rshared`, pour ce montage seul.',
    rslave: 'Les montages faits sur l’hôte se voient dans le conteneur, pas l’inverse.',
    slave: 'Comme `rslave`, pour ce montage seul.',
  },
  'services.*.env_file.*.format': { raw: 'Chaque ligne est prise telle quelle : ni guillemets, ni variables.' },
  'services.*.logging.driver': {
    'json-file': 'Un fichier JSON par conteneur ; par défaut, sans limite de taille.',
    local: 'Fichiers compacts, avec une limite de taille : un bon choix.',
    journald: 'Le journal de systemd.',
    syslog: 'Un serveur syslog.',
    none: 'Ne garde rien : `docker compose logs` reste vide.',
  },
  'services.*.gpus': { all: 'Tous ceux de la machine.' },
  'services.*.develop.watch.*.action': {
    rebuild: 'Reconstruit l’image et remplace le conteneur.',
    sync: 'Copie les fichiers modifiés dans le conteneur.',
    restart: 'Redémarre le conteneur.',
    'sync+restart': 'Copie les fichiers modifiés, puis redémarre le conteneur.',
    'sync+exec': 'Copie les fichiers modifiés, puis exécute une commande dans le conteneur.',
  },
  'services.*.deploy.mode': {
    replicated: 'Un nombre choisi de conteneurs ; par défaut.',
    global: 'Un conteneur par nœud (Swarm).',
    'replicated-job': 'Un nombre choisi de tâches qui finissent (Swarm).',
    'global-job': 'Une tâche qui finit par nœud (Swarm).',
  },
  'services.*.deploy.endpoint_mode': {
    vip: 'Une adresse pour tout le service ; par défaut (Swarm).',
    dnsrr: 'Le DNS donne l’adresse de chaque conteneur, à tour de rôle (Swarm).',
  },
  'services.*.deploy.restart_policy.condition': {
    none: 'Ne redémarre jamais.',
    'on-failure': 'Redémarre si le code de sortie n’est pas 0.',
    any: 'Redémarre toujours ; par défaut.',
  },
  'services.*.deploy.update_config.failure_action': FAILURE,
  'services.*.deploy.rollback_config.failure_action': FAILURE,
  'services.*.deploy.update_config.order': ROLLOUT_ORDER,
  'services.*.deploy.rollback_config.order': ROLLOUT_ORDER,
  'networks.*.driver': {
    bridge: 'Un réseau de cette machine ; par défaut.',
    overlay: 'Un réseau qui relie plusieurs machines (Swarm).',
    macvlan: 'Chaque conteneur a son adresse MAC sur le réseau physique.',
    ipvlan: 'Chaque conteneur a son adresse IP sur le réseau physique.',
  },
}
