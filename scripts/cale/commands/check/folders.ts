import path from 'node:path'
import { lazyTexts } from '../../files/lazy'
import { walk } from '../../files/walk'
import { SKIPPED } from './collect'

export interface Context {
  /** The names of the files; undefined when there are too many to say which are there. */
  files: Readonly<Record<string, true>> | undefined
  problems: string[]
}

type Texts = Readonly<Record<string, string>>

/** The files of build contexts and of Compose projects, each folder listed once. */
export class Folders {
  private readonly contexts = new Map<string, Context>()
  private readonly projects = new Map<string, Texts>()

  /** @param shown how to name a folder for the reader */
  constructor(private readonly shown: (folder: string) => string) {}

  /** What a build would be sent of a folder, before its .dockerignore. */
  context(folder: string): Context {
    return remembered(this.contexts, folder, () => this.listContext(folder))
  }

  /** The texts of a Compose project's folder. */
  project(folder: string): Texts {
    return remembered(this.projects, folder, () => lazyTexts(folder, walk(folder, { skip: SKIPPED }).files))
  }

  private listContext(folder: string): Context {
    const { files, unreadable, cut } = walk(folder)
    if (cut) {
      const problem = `« ${this.shown(folder)} » contient trop de fichiers : les COPY ne sont pas comparés à son contenu`
      return { files: undefined, problems: [problem] }
    }
    const problems = unreadable.map(
      ({ folder: under, reason }) => `« ${this.shown(path.join(folder, under))} » ${reason}`,
    )
    return { files: Object.fromEntries(files.map((name) => [name, true as const])), problems }
  }
}

function remembered<T>(known: Map<string, T>, folder: string, make: () => T): T {
  const value = known.get(folder) ?? make()
  known.set(folder, value)
  return value
}
