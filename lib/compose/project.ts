/** The normalised project, as `docker compose config --format json` prints it. Absent means empty or the default. */
export interface Project {
  name: string
  services: Record<string, Service>
  networks?: Record<string, Network>
  volumes?: Record<string, Volume>
  secrets?: Record<string, FileResource>
  configs?: Record<string, FileResource>
  models?: Record<string, Model>
  [extension: `x-${string}`]: unknown
}

export interface Service {
  /** Words, or null for the image's own. */
  command: string[] | null
  entrypoint: string[] | null
  image?: string
  build?: Build
  container_name?: string
  depends_on?: Record<string, Dependency>
  deploy?: Deploy
  dns?: string[]
  /** Null: asked from the shell, and not set there. */
  environment?: Record<string, string | null>
  expose?: string[]
  extra_hosts?: string[]
  healthcheck?: Healthcheck
  hostname?: string
  init?: boolean
  labels?: Record<string, string>
  links?: string[]
  network_mode?: string
  /** Null: attached with no settings of its own. */
  networks?: Record<string, ServiceNetwork | null>
  platform?: string
  ports?: Port[]
  privileged?: boolean
  profiles?: string[]
  pull_policy?: string
  read_only?: boolean
  restart?: string
  scale?: number
  secrets?: FileMount[]
  configs?: FileMount[]
  stdin_open?: boolean
  stop_grace_period?: string
  stop_signal?: string
  tmpfs?: string[]
  tty?: boolean
  user?: string
  volumes?: Mount[]
  volumes_from?: string[]
  working_dir?: string
  /** Bytes, as text. */
  mem_limit?: string
  cpus?: number
  provider?: { type: string; options?: Record<string, string[]> }
  [attribute: string]: unknown
}

export interface Build {
  context: string
  dockerfile?: string
  dockerfile_inline?: string
  args?: Record<string, string>
  target?: string
  tags?: string[]
  [attribute: string]: unknown
}

export interface Dependency {
  condition: 'service_started' | 'service_healthy' | 'service_completed_successfully'
  required: boolean
  restart?: boolean
}

export interface Deploy {
  replicas?: number
  resources: { limits?: Resources; reservations?: Resources }
  placement: Record<string, unknown>
  restart_policy?: { condition?: string; delay?: string; max_attempts?: number; window?: string }
  [attribute: string]: unknown
}

export interface Resources {
  cpus?: number
  /** Bytes, as text. */
  memory?: string
  pids?: number
  [attribute: string]: unknown
}

export interface Healthcheck {
  /** Starts with CMD, CMD-SHELL or NONE. */
  test?: string[]
  interval?: string
  timeout?: string
  start_period?: string
  start_interval?: string
  retries?: number
  disable?: boolean
}

export interface ServiceNetwork {
  aliases?: string[]
  ipv4_address?: string
  [attribute: string]: unknown
}

export interface Port {
  mode: string
  target: number
  /** A port, or a range of which Docker takes a free one. Absent: any free port. */
  published?: string
  host_ip?: string
  protocol: string
  name?: string
  app_protocol?: string
}

export interface Mount {
  type: 'bind' | 'volume' | 'tmpfs' | 'cluster' | 'npipe' | 'image'
  /** A host path for a bind mount, a volume's key; absent for an anonymous volume and a tmpfs. */
  source?: string
  target: string
  read_only?: boolean
  bind?: { create_host_path?: boolean; propagation?: string; selinux?: string; recursive?: string }
  volume?: { nocopy?: boolean; subpath?: string; labels?: Record<string, string> }
  tmpfs?: { size?: string; mode?: number }
  [attribute: string]: unknown
}

export interface FileMount {
  source: string
  target?: string
  uid?: string
  gid?: string
  /** Octal, as text: `0440`. */
  mode?: string
}

export interface Network {
  name: string
  driver?: string
  external?: boolean
  internal?: boolean
  ipam: Record<string, unknown>
  [attribute: string]: unknown
}

export interface Volume {
  name: string
  driver?: string
  external?: boolean
  [attribute: string]: unknown
}

/** A secret or a config. */
export interface FileResource {
  name: string
  file?: string
  environment?: string
  content?: string
  external?: boolean
  [attribute: string]: unknown
}

export interface Model {
  name?: string
  model: string
  context_size?: number
  runtime_flags?: string[]
}
