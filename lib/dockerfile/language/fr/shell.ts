import type { InstructionDoc } from '../docs'

export const SHELL: InstructionDoc = {
  title: 'Choisit le shell des commandes écrites sans JSON',
  forms: ['SHELL ["programme", "option", …]'],
  text: 'Ce qui lance les `RUN`, `CMD`, `ENTRYPOINT` et `HEALTHCHECK` en forme shell, à partir d’ici. Par défaut `["/bin/sh", "-c"]`. `["/bin/bash", "-o", "pipefail", "-c"]` fait échouer un `RUN a | b` quand `a` échoue : il faut que bash soit dans l’image. Toujours en forme JSON.',
  when: 'à la construction, et au démarrage du conteneur pour une commande en forme shell',
  layer: 'n’en ajoute pas : le shell s’écrit dans la configuration de l’image',
  cache: 'le changer fait refaire les `RUN` en forme shell qui suivent',
  flags: {},
  snippets: [
    {
      label: 'SHELL bash avec pipefail',
      text: 'Une erreur au milieu d’un tube arrête la construction.',
      insert: 'SHELL ["/bin/bash", "-o", "pipefail", "-c"]',
    },
  ],
}
