/** What the build gives without ARG saying so, in the FROM lines; an `ARG name` opens them to a stage. */
export const PLATFORM_ARGS: Readonly<Record<string, string>> = {
  TARGETPLATFORM: 'La plateforme que l’on construit, comme `linux/arm64`.',
  TARGETOS: 'Le système de la plateforme que l’on construit : `linux`.',
  TARGETOSVERSION: 'La version du système visé, pour Windows.',
  TARGETARCH: 'L’architecture que l’on construit : `amd64`, `arm64`…',
  TARGETVARIANT: 'La variante de cette architecture, comme `v7`.',
  TARGETSTAGE: 'Le nom de l’étape que l’on construit.',
  BUILDPLATFORM: 'La plateforme de la machine qui construit.',
  BUILDOS: 'Le système de la machine qui construit.',
  BUILDOSVERSION: 'La version du système de la machine qui construit, pour Windows.',
  BUILDARCH: 'L’architecture de la machine qui construit.',
  BUILDVARIANT: 'La variante de cette architecture.',
}

const PROXY =
  'Serveur mandataire (proxy) donné par `--build-arg`. Les `RUN` le voient sans `ARG`, et il ne reste pas dans `docker history`.'

/** What `--build-arg` may give without any ARG. */
export const PROXY_ARGS: Readonly<Record<string, string>> = Object.fromEntries(
  ['HTTP_PROXY', 'HTTPS_PROXY', 'FTP_PROXY', 'NO_PROXY', 'ALL_PROXY'].flatMap((name) => [
    [name, PROXY],
    [name.toLowerCase(), PROXY],
  ]),
)

/** What changes the build itself. */
export const BUILDKIT_ARGS: Readonly<Record<string, string>> = {
  BUILDKIT_SYNTAX: 'Remplace la directive `# syntax=`.',
  BUILDKIT_INLINE_CACHE: 'À 1, écrit dans l’image de quoi s’en servir comme cache.',
  BUILDKIT_MULTI_PLATFORM: 'À 1, donne toujours le même résultat, pour une plateforme ou plusieurs.',
  BUILDKIT_SANDBOX_HOSTNAME: 'Le nom de machine que voient les `RUN`.',
  BUILDKIT_CONTEXT_KEEP_GIT_DIR: 'À 1, garde le dossier `.git` d’un contexte pris dans un dépôt Git.',
  SOURCE_DATE_EPOCH:
    'Date, en secondes depuis 1970, écrite dans l’image à la place de celle du jour : deux constructions donnent la même image.',
}
