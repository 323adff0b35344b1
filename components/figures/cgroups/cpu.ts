/** The length of a period of cpu.max, in milliseconds: the kernel's default, which Docker keeps. */
export const PERIODE = 100

export interface Partage {
  /** Processor time granted a period, in milliseconds; null without a limit. */
  quota: number | null
  /** How long the threads run before they are stopped, in milliseconds of the clock. */
  marche: number
  etrangle: boolean
}

/** What `--cpus` leaves to `fils` threads that never rest, on a machine with at least as many cores. */
export function partager(cpus: number | null, fils: number): Partage {
  if (cpus === null) return { quota: null, marche: PERIODE, etrangle: false }
  const quota = cpus * PERIODE
  const marche = Math.min(PERIODE, quota / fils)
  return { quota, marche, etrangle: marche < PERIODE }
}

/** The content of cpu.max, in microseconds. */
export const cpuMax = (cpus: number | null) => `${cpus === null ? 'max' : cpus * PERIODE * 1000} ${PERIODE * 1000}`
