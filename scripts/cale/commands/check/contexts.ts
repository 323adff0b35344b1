import path from 'node:path'
import { walk } from '../../files/walk'

interface Context {
  /** The names of the files; undefined when there are too many to say which are there. */
  files: Readonly<Record<string, true>> | undefined
  problems: string[]
}

/** The files of build contexts, each listed once. */
export class Contexts {
  private readonly known = new Map<string, Context>()

  /** @param shown how to name a folder for the reader */
  constructor(private readonly shown: (folder: string) => string) {}

  of(folder: string): Context {
    const known = this.known.get(folder)
    if (known) return known
    const context = this.list(folder)
    this.known.set(folder, context)
    return context
  }

  private list(folder: string): Context {
    const { files, unreadable, cut } = walk(folder)
    if (cut) {
      const problem = `« ${this.shown(folder)} » contient trop de fichiers : les COPY ne sont pas comparés à son contenu`
      return { files: undefined, problems: [problem] }
    }
    const problems = unreadable.map(
      ({ folder: under, reason }) => `« ${this.shown(path.join(folder, under))} » ${reason}`,
    )
    return { files: Object.fromEntries(files.map((name) => [name, true])), problems }
  }
}
