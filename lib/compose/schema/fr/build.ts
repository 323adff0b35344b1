import type { Words } from '../words'

/** What each attribute is for, in French, and a value it may take; by path. */
export const BUILD: Words = {
  context: ['Contexte de construction : un dossier, ou l’adresse d’un dépôt Git.', './api'],
  dockerfile: ['Chemin du Dockerfile, depuis le contexte.', 'docker/Dockerfile.prod'],
  dockerfile_inline: ['Texte du Dockerfile, écrit ici même.', '|\n  FROM alpine:3.22\n  RUN apk add --no-cache curl'],
  entitlements: ['Droits supplémentaires donnés à la construction.', '[network.host]'],
  args: ['Valeurs des ARG du Dockerfile. Elles restent visibles dans l’image : pas de secret ici.', 'VERSION: "1.4"'],
  ssh: ['Agents ou clés SSH prêtés à la construction.', '[default]'],
  labels: ['Étiquettes (labels) de l’image construite.', 'org.opencontainers.image.title: api'],
  cache_from: [
    'Images ou sources où chercher des étapes déjà faites.',
    '["type=registry,ref=registre.exemple.fr/api:cache"]',
  ],
  cache_to: ['Où déposer le cache de la construction.', '["type=local,dest=./.cache"]'],
  no_cache: ['Refait toutes les étapes.', 'true'],
  no_cache_filter: ['Étapes (stages) à refaire sans le cache, par leur nom.', '[build]'],
  additional_contexts: ['Autres contextes que `COPY --from` et `FROM` peuvent nommer.', 'commun: ../commun'],
  network: ['Réseau des instructions RUN.', 'none'],
  provenance: ['Joint à l’image une attestation de provenance.', 'mode=max'],
  sbom: ['Joint à l’image l’inventaire de ses composants (SBOM).', 'true'],
  pull: ['Vérifie s’il existe des images de base plus récentes.', 'true'],
  target: ['Étape (stage) du Dockerfile où s’arrêter.', 'production'],
  shm_size: ['Taille de `/dev/shm` pendant la construction.', '256m'],
  extra_hosts: ['Lignes de `/etc/hosts` pendant la construction.', '["registre.local:10.0.0.5"]'],
  isolation: ['Technique d’isolation de la construction (Windows).', 'process'],
  privileged: ['Construit avec tous les privilèges.', 'true'],
  secrets: ['Secrets lus pendant la construction, sans rester dans l’image.', '[reglages]'],
  tags: ['Autres noms donnés à l’image construite.', '["registre.exemple.fr/api:1.4"]'],
  ulimits: ['Limites des processus pendant la construction.', 'nofile: 4096'],
  platforms: ['Plateformes pour lesquelles construire.', '[linux/amd64, linux/arm64]'],
}
