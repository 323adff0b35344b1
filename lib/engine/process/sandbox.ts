import type { Sandbox } from './contract'

type Given = Pick<Sandbox, 'mounts' | 'hostname' | 'limits' | 'startedAt' | 'network'>

/** A place for processes, still empty. */
export function newSandbox(given: Given): Sandbox {
  return { ...given, processes: new Map(), lastPid: 0, turns: 0, output: 0, exceeded: undefined, paused: false }
}
