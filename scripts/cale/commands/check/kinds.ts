export type Kind = 'dockerfile' | 'compose'

const DOCKERFILE = /^(?:(?:dockerfile|containerfile)(?:[.-].+)?|.+\.(?:dockerfile|containerfile))$/i
const COMPOSE = /^(?:docker-)?compose(?:[.-].+)?\.ya?ml$/i
const INSTRUCTION =
  /^(?:ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|FROM|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|RUN|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR)\s/i

/** What a file is by its name: `Dockerfile`, `Dockerfile.dev`, `api.Dockerfile`, `compose.yaml`, `docker-compose.prod.yml`… */
export function kindByName(name: string): Kind | null {
  if (/\.dockerignore$/i.test(name)) return null
  if (COMPOSE.test(name)) return 'compose'
  return DOCKERFILE.test(name) && !/\.ya?ml$/i.test(name) ? 'dockerfile' : null
}

/** What a text is by what it says: a `services:` at the margin, or an instruction on the first line that says something. */
export function kindByContent(text: string): Kind | null {
  if (/^["']?services["']?\s*:/m.test(text)) return 'compose'
  const first = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .find(
      (line) =>
        line.trim() !== '' && (!line.trimStart().startsWith('#') || /^#\s*(?:syntax|escape|check)\s*=/i.test(line)),
    )
  if (first === undefined) return null
  return first.startsWith('#') || INSTRUCTION.test(first.trimStart()) ? 'dockerfile' : null
}
