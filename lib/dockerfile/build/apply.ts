import { chmodError } from './chmod'
import { checksumError, sourceError } from './copy-sources'
import type { ExpandedStep } from './expand-step'
import { healthcheckConfig } from './healthcheck'
import { exposedPorts } from './ports'
import { isSignal } from './signals'
import type { EvaluatedStage, Step } from './types'
import { resolveWorkdir } from './workdir'

/** Why the build refuses an instruction. */
export interface BuildRefusal {
  rule: string
  docker: string
  /** The index of the argument at fault. */
  arg?: number
  /** The name of the flag at fault, and which one when it is repeated. */
  flag?: string
  nth?: number
}

/** BuildKit puts a variable that is defined again after the others: its suggestions follow that order. */
function define(environment: Map<string, string>, key: string, value: string): void {
  environment.delete(key)
  environment.set(key, value)
}

const DEFAULT_SHELL = ['/bin/sh', '-c']

function commandLine({ instruction, args, shell }: Step): string[] {
  return instruction.json ? [...args] : [...(shell ?? DEFAULT_SHELL), args.join(' ')]
}

function mountError(step: Step, mounts: ExpandedStep['mounts']): BuildRefusal | null {
  for (const [nth, { type, target }] of mounts.entries()) {
    if (type === 'secret' || type === 'ssh') continue
    // An absolute path is taken as it is written: only `/` itself is refused.
    if (target.startsWith('/') ? target !== '/' : resolveWorkdir(step.workingDir, target) !== '/') continue
    return { rule: 'invalid-mount', docker: 'invalid mount target "/"', flag: 'mount', nth }
  }
  return null
}

function deviceError(flags: ExpandedStep['flags']): BuildRefusal | null {
  if (!flags.has('device')) return null
  const docker = 'device feature is only supported in Dockerfile frontend 1.14.0-labs or later'
  return { rule: 'labs-only', docker, flag: 'device' }
}

function copyError(step: Step, flags: ExpandedStep['flags']): BuildRefusal | null {
  const [chmod = ''] = flags.get('chmod') ?? []
  const badMode = chmod === '' ? null : chmodError(chmod)
  if (badMode !== null) return { rule: 'invalid-chmod', docker: badMode, flag: 'chmod' }
  const [checksum = ''] = flags.get('checksum') ?? []
  const badChecksum = checksum === '' ? null : checksumError(step)
  if (badChecksum !== null) return { rule: 'invalid-checksum', docker: badChecksum, flag: 'checksum' }
  return sourceError(step, flags)
}

/**
 * Does to the image's configuration what an instruction does, and says why BuildKit refuses it.
 * Source: BuildKit `dockerfile2llb`, one `dispatchX` an instruction.
 */
export function applyStep(
  step: Step,
  { flags, mounts }: Pick<ExpandedStep, 'flags' | 'mounts'>,
  stage: EvaluatedStage,
  isLabs: boolean,
): BuildRefusal | null {
  const { instruction: by, args, pairs } = step
  const { config, environment } = stage
  const [first = ''] = args
  switch (by.name) {
    case 'ENV':
      for (const { key, value } of pairs) {
        config.Env.set(key, { value: value ?? '', by })
        define(environment, key, value ?? '')
      }
      return null
    case 'ARG':
      for (const { key, value } of pairs) {
        if (value !== null) define(environment, key, value)
        stage.declared.add(key)
      }
      return null
    case 'LABEL':
      for (const { key, value } of pairs) config.Labels.set(key, { value: value ?? '', by })
      return null
    case 'CMD':
      config.Cmd = { value: commandLine(step), by }
      return null
    case 'ENTRYPOINT':
      config.Entrypoint = { value: commandLine(step), by }
      // A CMD that the stage did not write itself was meant for the base's entrypoint.
      if (!stage.seen.has('CMD')) config.Cmd = null
      return null
    case 'SHELL':
      config.Shell = { value: args, by }
      return null
    case 'USER':
      config.User = { value: first, by }
      return null
    case 'WORKDIR':
      config.WorkingDir = { value: resolveWorkdir(config.WorkingDir?.value ?? '/', first), by }
      return null
    case 'HEALTHCHECK':
      config.Healthcheck = { value: healthcheckConfig(by), by }
      return null
    case 'STOPSIGNAL':
      if (!isSignal(first)) return { rule: 'invalid-signal', docker: `invalid signal: ${first}`, arg: 0 }
      config.StopSignal = { value: first, by }
      return null
    case 'VOLUME': {
      const blank = args.indexOf('')
      if (blank !== -1)
        return { rule: 'blank-volume', docker: 'VOLUME specified can not be an empty string', arg: blank }
      for (const volume of args) config.Volumes.set(volume, { value: true, by })
      return null
    }
    case 'EXPOSE':
      for (const [arg, spec] of args.entries()) {
        const exposed = exposedPorts(spec)
        if ('error' in exposed) return { rule: 'invalid-port', docker: exposed.error, arg }
        for (const port of exposed.ports) config.ExposedPorts.set(port, { value: true, by })
      }
      return null
    case 'ONBUILD':
      if (by.trigger !== null) {
        const documents = by.heredocs.map(({ content, name }) => `\n${content}${name}`)
        config.OnBuild.push({ value: by.text.slice(by.trigger.keyword.at) + documents.join(''), by })
      }
      return null
    case 'ADD':
    case 'COPY':
      return copyError(step, flags)
    case 'RUN':
      return mountError(step, mounts) ?? (isLabs ? null : deviceError(flags))
    default:
      return null
  }
}
