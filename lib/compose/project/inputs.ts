import type { Stage } from './context'

/** `ComposeInput`, its defaults filled in. */
export interface Inputs {
  files: Readonly<Record<string, string>>
  outside?: (path: string) => string | undefined
  configFiles?: readonly string[]
  env: Readonly<Record<string, string>>
  profiles: readonly string[]
  envFiles?: readonly string[]
  projectName?: string
  services?: readonly string[]
  projectDir: string
  workingDir?: string
  skip?: readonly Stage[]
}
