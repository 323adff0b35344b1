/** The signals of Linux, by name without SIG. */
const NUMBERS = {
  HUP: 1,
  INT: 2,
  QUIT: 3,
  ILL: 4,
  TRAP: 5,
  ABRT: 6,
  BUS: 7,
  FPE: 8,
  KILL: 9,
  USR1: 10,
  SEGV: 11,
  USR2: 12,
  PIPE: 13,
  ALRM: 14,
  TERM: 15,
  STKFLT: 16,
  CHLD: 17,
  CONT: 18,
  STOP: 19,
  TSTP: 20,
  TTIN: 21,
  TTOU: 22,
  URG: 23,
  XCPU: 24,
  XFSZ: 25,
  VTALRM: 26,
  PROF: 27,
  WINCH: 28,
  IO: 29,
  PWR: 30,
  SYS: 31,
} as const

export type Signal = keyof typeof NUMBERS

/** Those that do nothing to a process that did not ask for them. */
const IGNORED: ReadonlySet<Signal> = new Set<Signal>(['CHLD', 'CONT', 'URG', 'WINCH'])

export const SIGNALS = Object.keys(NUMBERS) as Signal[]

export function signalNumber(signal: Signal): number {
  return NUMBERS[signal]
}

/** Reads `9`, `KILL`, `SIGKILL` or `kill`; undefined for what is no signal. */
export function parseSignal(text: string): Signal | undefined {
  const name = text.toUpperCase().replace(/^SIG/, '')
  return SIGNALS.find((signal) => signal === name || String(NUMBERS[signal]) === text)
}

export function isIgnoredByDefault(signal: Signal): boolean {
  return IGNORED.has(signal)
}
