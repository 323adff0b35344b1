/** A Dockerfile to check, in the folder it stands in. */
export interface DockerfileTarget {
  kind: 'dockerfile'
  folder: string
  name: string
}

/** Compose files to check together, as one project, in the folder of the first. */
export interface ComposeTarget {
  kind: 'compose'
  folder: string
  /** In the order of `-f`. */
  names: readonly string[]
}

export type Target = DockerfileTarget | ComposeTarget
