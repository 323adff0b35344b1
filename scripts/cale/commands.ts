import type { Command } from './command'

export interface Entry {
  summary: string
  /** Imports the command's own files: starting one loads no other. */
  load(): Promise<Command>
}

/** The commands, in the order of the help. One folder each, below commands/. */
export const COMMANDS: Readonly<Record<string, Entry>> = {
  check: {
    summary: 'relève les erreurs et les conseils d’un Dockerfile ou d’un fichier Compose',
    load: async () => (await import('./commands/check/command')).check,
  },
  compose: {
    summary: 'écrit un projet Compose normalisé (compose config)',
    load: async () => (await import('./commands/compose/command')).compose,
  },
}
