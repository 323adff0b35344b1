const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  b: 512,
  k: 1024,
  K: 1024,
  kB: 1000,
  KB: 1000,
  KiB: 1024,
  m: 1024 ** 2,
  M: 1024 ** 2,
  MB: 1000 ** 2,
  MiB: 1024 ** 2,
  g: 1024 ** 3,
  G: 1024 ** 3,
  GB: 1000 ** 3,
  GiB: 1024 ** 3,
  c: 1,
  w: 2,
}

/** Reads `10`, `-5`, `4k`, `1M`; undefined for what is no number. */
export function parseSize(text: string): number | undefined {
  const [, digits, unit = ''] = /^([-+]?\d+)([A-Za-z]*)$/.exec(text) ?? []
  const factor = UNITS[unit]
  return digits === undefined || factor === undefined ? undefined : Number(digits) * factor
}
