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
  build: {
    summary: 'construit une image simulée (des cas, par --jsonl)',
    load: async () => (await import('./commands/build/command')).build,
  },
  docker: {
    summary: 'joue une commande docker simulée (à venir)',
    load: async () => (await import('./commands/not-yet')).notYet('cale docker', 'cale compose config est déjà là.'),
  },
  grade: {
    summary: 'note des dossiers sur un exercice du cours',
    load: async () => (await import('./commands/grade/command')).grade,
  },
  exercise: {
    summary: 'crée et prouve les exercices du cours',
    load: async () => (await import('./commands/exercise/command')).exercise,
  },
}
