import type { ImageConfig } from '@/lib/oci/image-config'
import type { ImageState, Sourced } from './types'

const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

function inherited<T>(value: T | null | undefined): Sourced<T> | null {
  return value === null || value === undefined || value === '' ? null : { value, by: null }
}

function keys(record: Readonly<Record<string, object>> | null | undefined): Map<string, Sourced<true>> {
  return new Map(Object.keys(record ?? {}).map((key) => [key, { value: true, by: null }]))
}

/** Cuts `NAME=value` of an image's Env. */
export function envEntry(entry: string): [name: string, value: string] {
  const equals = entry.indexOf('=')
  return equals === -1 ? [entry, ''] : [entry.slice(0, equals), entry.slice(equals + 1)]
}

/** What a stage starts with, from the configuration of its base image. PATH is always set, as in BuildKit. */
export function initialState(config: ImageConfig | null): ImageState {
  const image = config ?? {}
  const env = (image.Env ?? [])
    .map(envEntry)
    .map(([name, value]): [string, Sourced<string>] => [name, { value, by: null }])
  const state: ImageState = {
    Env: new Map(env),
    Cmd: inherited(image.Cmd),
    Entrypoint: inherited(image.Entrypoint),
    User: inherited(image.User),
    WorkingDir: inherited(image.WorkingDir),
    ExposedPorts: keys(image.ExposedPorts),
    Volumes: keys(image.Volumes),
    Labels: new Map(Object.entries(image.Labels ?? {}).map(([key, value]) => [key, { value, by: null }])),
    Healthcheck: inherited(image.Healthcheck),
    StopSignal: inherited(image.StopSignal),
    Shell: inherited(image.Shell),
    // Those of the base run first, and do not pass on.
    OnBuild: [],
  }
  if (!state.Env.has('PATH')) state.Env.set('PATH', { value: DEFAULT_PATH, by: null })
  return state
}

/** A copy that can be changed without changing the original; the triggers of a base stay with it. */
export function childState(parent: ImageState): ImageState {
  return {
    ...parent,
    Env: new Map(parent.Env),
    ExposedPorts: new Map(parent.ExposedPorts),
    Volumes: new Map(parent.Volumes),
    Labels: new Map(parent.Labels),
    OnBuild: [],
  }
}
