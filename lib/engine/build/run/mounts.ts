import type { Mount } from '@/lib/dockerfile/build/mounts'
import type { Step } from '@/lib/dockerfile/build/types'
import { resolveWorkdir } from '@/lib/dockerfile/build/workdir'

/** `RUN --mount=`, with what BuildKit does when nothing is said. */
export interface RunMount {
  type: 'bind' | 'cache' | 'secret' | 'ssh' | 'tmpfs'
  /** The stage or the image it reads; empty for the context. */
  from: string
  source: string
  /** Absolute; empty for a secret that is only a variable. */
  target: string
  id: string
  readOnly: boolean
  required: boolean
  mode: number | null
  uid: number
  gid: number
  /** The variable that holds a secret; empty for none. */
  env: string
}

function secretId({ id, source, target }: Mount): string {
  return id || source || target.split('/').at(-1) || ''
}

/** The mounts of a RUN that BuildKit has accepted. */
export function mountsOf({ mounts, workingDir }: Step): RunMount[] {
  return mounts.map((mount): RunMount => {
    const { source, required, mode, env } = mount
    const type = mount.type as RunMount['type']
    const isSecret = type === 'secret'
    const target = mount.target || (isSecret && env === '' ? `/run/secrets/${secretId(mount)}` : '')
    return {
      type,
      from: mount.from === 'scratch' ? '' : mount.from,
      source,
      target: target === '' ? '' : resolveWorkdir(workingDir, target),
      id: isSecret ? secretId(mount) : mount.id,
      readOnly: mount.readOnly ?? type === 'bind',
      required,
      mode,
      uid: mount.uid ?? 0,
      gid: mount.gid ?? 0,
      env,
    }
  })
}
