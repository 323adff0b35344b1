import type { HealthcheckConfig } from '@/lib/oci/image-config'
import { parseDuration } from '../instructions/duration'
import type { Instruction } from '../syntax/types'

const DURATIONS = {
  Interval: 'interval',
  Timeout: 'timeout',
  StartPeriod: 'start-period',
  StartInterval: 'start-interval',
} as const

/** The configuration a valid HEALTHCHECK gives. */
export function healthcheckConfig({ args, flags, json }: Instruction): HealthcheckConfig {
  const [type, ...command] = args.map(({ value }) => value)
  if (type?.toUpperCase() === 'NONE') return { Test: ['NONE'] }
  const flagValue = (name: string) => flags.find((flag) => flag.name === name)?.value ?? ''
  const config: HealthcheckConfig = { Test: [json ? 'CMD' : 'CMD-SHELL', ...command] }
  for (const [field, name] of Object.entries(DURATIONS)) {
    const duration = parseDuration(flagValue(name))
    if (typeof duration === 'number' && duration !== 0) config[field as keyof typeof DURATIONS] = duration
  }
  const retries = Number(flagValue('retries'))
  if (retries > 0) config.Retries = retries
  return config
}
