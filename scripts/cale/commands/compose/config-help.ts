import { columns } from '../../help'

export const NAME = 'cale compose config'

export const configHelp = `Écrit le projet, lu, vérifié et normalisé, comme « docker compose config » (2.40).

Usage :
  ${NAME} [OPTIONS] [SERVICE…]
  ${NAME} --jsonl < CAS.jsonl

Options de docker compose (avant ou après config) :
${columns([
  ['-f, --file FICHIER', 'fichier Compose ; plusieurs se superposent ; « - » lit l’entrée standard'],
  ['-p, --project-name NOM', 'nom du projet'],
  ['    --project-directory DOSSIER', 'dossier d’où partent les chemins relatifs'],
  ['    --env-file FICHIER', 'lu à la place de .env'],
  ['    --profile NOM', 'profil actif'],
  ['    --all-resources', 'garde les ressources que nul service n’emploie'],
])}

Options de config :
${columns([
  ['    --format yaml|json', 'forme de la sortie'],
  ['-q, --quiet', 'vérifie seulement'],
  ['-o, --output FICHIER', 'écrit dans un fichier'],
  ['    --services, --volumes, --networks, --models, --images, --profiles', 'n’écrit que les noms'],
  ['    --variables', 'les variables que les fichiers nomment, et leurs valeurs par défaut'],
  ['    --environment', 'les variables qui servent à les remplacer'],
  ['    --hash NOM,…|*', 'l’empreinte de la configuration des services'],
  ['    --no-interpolate', 'laisse les variables telles quelles'],
  ['    --no-normalize', 'n’ajoute pas ce qui est sous-entendu'],
  ['    --no-path-resolution', 'laisse les chemins relatifs'],
  ['    --no-consistency', 'ne vérifie pas la cohérence'],
  ['    --jsonl', 'un projet par ligne sur l’entrée, un verdict et un modèle par ligne sur la sortie'],
])}

--resolve-image-digests et --lock-image-digests interrogent un registre : cale ne le fait pas.
Ce que Compose dit va sur la sortie d’erreur, dans ses mots, suivi de l’explication en français.
Code de sortie : 0 si le projet est accepté, 1 s’il est refusé, 2 pour un mauvais usage.
`
