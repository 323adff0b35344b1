/** The project of chapter 09 (« Qui reçoit quoi ? »), line by line; the shell defines none of these names. The last two
 * are what `docker compose config` and `docker compose run` show. */
export const PROJET = ['PYTHON_TAG=3.14-slim'] as const
export const FICHIER = ['LOG_LEVEL=debug', 'TOKEN_TTL=3600'] as const
export const COMPOSE = ['image: python:3.14-slim', 'environment:', '  LOG_LEVEL: info'] as const
export const CONTENEUR = ['LOG_LEVEL=info', 'TOKEN_TTL=3600'] as const
