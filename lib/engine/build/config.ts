import type { ImageState, Sourced } from '@/lib/dockerfile/build/types'
import type { ImageConfig } from '@/lib/oci/image-config'

function record(map: ReadonlyMap<string, Sourced<true>>): Record<string, object> | undefined {
  return map.size === 0 ? undefined : Object.fromEntries([...map.keys()].sort().map((key) => [key, {}]))
}

/** The configuration of an image, in the field names of `docker image inspect`; what is not set is left out. */
export function imageConfig(state: ImageState): ImageConfig {
  const { Cmd, Entrypoint, User, WorkingDir, Labels, StopSignal, Shell, Healthcheck, OnBuild } = state
  const labels = Object.fromEntries(
    [...Labels].map(([key, { value }]) => [key, value]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  )
  const config: ImageConfig = {
    Env: [...state.Env].map(([name, { value }]) => `${name}=${value}`),
    Cmd: Cmd?.value,
    Entrypoint: Entrypoint?.value,
    User: User?.value || undefined,
    WorkingDir: WorkingDir?.value,
    ExposedPorts: record(state.ExposedPorts),
    Volumes: record(state.Volumes),
    Labels: Labels.size === 0 ? undefined : labels,
    StopSignal: StopSignal?.value,
    Shell: Shell?.value,
    Healthcheck: Healthcheck?.value,
    OnBuild: OnBuild.length === 0 ? undefined : OnBuild.map(({ value }) => value),
  }
  // An empty list is left out as well: `ENTRYPOINT []` takes the base's away.
  const isSet = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0)
  return Object.fromEntries(Object.entries(config).filter(([, value]) => isSet(value)))
}
