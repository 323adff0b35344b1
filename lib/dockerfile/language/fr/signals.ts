/** The signals that STOPSIGNAL is likely to name, and what a program does of them. */
export const SIGNALS: Readonly<Record<string, string>> = {
  SIGTERM: 'Demande poliment l’arrêt : la valeur par défaut.',
  SIGINT: 'Ce qu’envoie Ctrl+C dans un terminal.',
  SIGQUIT: 'Pour nginx, l’arrêt une fois les requêtes en cours servies.',
  SIGHUP: 'Le terminal s’est fermé ; souvent, relire sa configuration.',
  SIGUSR1: 'Laissé au choix du programme.',
  SIGUSR2: 'Laissé au choix du programme.',
  SIGWINCH: 'Pour Apache httpd, l’arrêt une fois les requêtes en cours servies.',
  SIGKILL: 'Tue sans prévenir : le programme ne peut rien sauver.',
}
