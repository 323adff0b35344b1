/** The configuration of an image, in `docker image inspect`'s field names. Durations are in nanoseconds. */
export interface ImageConfig {
  /** `linux`, `amd64`: those of the image itself. */
  Os?: string
  Architecture?: string
  Env?: readonly string[] | null
  Cmd?: readonly string[] | null
  Entrypoint?: readonly string[] | null
  User?: string
  WorkingDir?: string
  ExposedPorts?: Readonly<Record<string, object>> | null
  Volumes?: Readonly<Record<string, object>> | null
  Labels?: Readonly<Record<string, string>> | null
  StopSignal?: string
  Shell?: readonly string[] | null
  Healthcheck?: HealthcheckConfig | null
  OnBuild?: readonly string[] | null
}

export interface HealthcheckConfig {
  /** `["NONE"]`, `["CMD", …]` or `["CMD-SHELL", "…"]`. */
  Test: readonly string[]
  Interval?: number
  Timeout?: number
  StartPeriod?: number
  StartInterval?: number
  Retries?: number
}
