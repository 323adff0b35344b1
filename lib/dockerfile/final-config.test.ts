import { describe, expect, test } from 'vitest'
import { RECORDED_BASES, recordedConfigs } from './cases/load'
import { type FinalConfig, finalConfig } from './final-config'

const plain = (map: ReadonlyMap<string, { value: unknown }>) =>
  Object.fromEntries([...map].map(([key, { value }]) => [key, value]))

/** The configuration as `docker image inspect` prints it, without what is empty. */
function inspected(config: FinalConfig | null) {
  if (config === null) return null
  const { Env, Cmd, Entrypoint, User, WorkingDir, ExposedPorts, Volumes, Labels, Healthcheck, StopSignal, Shell } =
    config
  return {
    Env: [...Env].map(([name, { value }]) => `${name}=${value}`),
    Cmd: Cmd?.value ?? null,
    Entrypoint: Entrypoint?.value ?? null,
    User: User?.value ?? '',
    WorkingDir: WorkingDir?.value ?? '',
    ExposedPorts: [...ExposedPorts.keys()].sort(),
    Volumes: [...Volumes.keys()].sort(),
    Labels: plain(Labels),
    Healthcheck: Healthcheck?.value ?? null,
    StopSignal: StopSignal?.value ?? '',
    Shell: Shell?.value ?? null,
    OnBuild: config.OnBuild.map(({ value }) => value),
  }
}

describe('the configuration of a built image', () => {
  test.each(recordedConfigs().map((one) => [one.id, one] as const))('%s', (_, { dockerfile, config, ...context }) => {
    expect(inspected(finalConfig(dockerfile, { ...context, bases: RECORDED_BASES }))).toEqual({
      Env: config.Env ?? [],
      Cmd: config.Cmd ?? null,
      Entrypoint: config.Entrypoint ?? null,
      User: config.User ?? '',
      WorkingDir: config.WorkingDir ?? '',
      ExposedPorts: Object.keys(config.ExposedPorts ?? {}).sort(),
      Volumes: Object.keys(config.Volumes ?? {}).sort(),
      Labels: config.Labels ?? {},
      Healthcheck: config.Healthcheck ?? null,
      StopSignal: config.StopSignal ?? '',
      Shell: config.Shell ?? null,
      OnBuild: config.OnBuild ?? [],
    })
  })
})

test('each value knows the instruction that set it; the base sets the others', () => {
  const config = finalConfig('FROM node:24-alpine\nENV PORT=4000\nENV PORT=5000\nUSER node\n')
  expect(config?.Env.get('PORT')?.by?.line).toBe(3)
  expect(config?.User).toMatchObject({ value: 'node', by: { line: 4 } })
  expect(config?.Entrypoint).toEqual({ value: ['docker-entrypoint.sh'], by: null })
})

test('an ENTRYPOINT forgets the CMD of the base, not that of its own stage', () => {
  expect(finalConfig('FROM node:24\nENTRYPOINT ["a"]')?.Cmd).toBeNull()
  expect(finalConfig('FROM node:24\nCMD ["b"]\nENTRYPOINT ["a"]')?.Cmd?.value).toEqual(['b'])
})

test('an ARG is not in the image, and an unknown base is said to be so', () => {
  const config = finalConfig('FROM maison/base:1\nARG VERSION=1\nENV V=$VERSION')
  expect(config?.Env.has('VERSION')).toBe(false)
  expect(config?.Env.get('V')?.value).toBe('1')
  expect(config?.imageKnown).toBe(false)
})

test('the target is the last stage, or the one that is asked for', () => {
  const file = 'FROM alpine AS build\nUSER a\nFROM alpine\nUSER b'
  expect(finalConfig(file)?.User?.value).toBe('b')
  expect(finalConfig(file, { target: 'BUILD' })?.User?.value).toBe('a')
  expect(finalConfig(file, { target: 'nulle-part' })).toBeNull()
  expect(finalConfig('# rien')).toBeNull()
})
