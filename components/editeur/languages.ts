import type { Remote } from 'comlink'
import { Cancelled, workerLine } from '../ui/worker-line'
import type { Languages } from './languages.worker'

/** No answer takes that long: the worker is lost, and another one will do better. */
const LOST = 20_000

type Questions = {
  [Name in keyof Languages]: (...given: Parameters<Languages[Name]>) => Promise<Awaited<ReturnType<Languages[Name]>>>
}

/** The engines as an editor asks them: in a worker of their own, that opens at the first question. */
export interface LanguageLine extends Questions {
  stop(): void
}

export function createLanguages(): LanguageLine {
  const line = workerLine<Languages>(
    () => new Worker(new URL('./languages.worker.ts', import.meta.url), { type: 'module' }),
  )
  const ask = <T>(call: (remote: Remote<Languages>) => Promise<T>): Promise<T> =>
    line.ask(async (remote) => {
      let timer: ReturnType<typeof setTimeout> | undefined
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Cancelled()), LOST)
      })
      try {
        return await Promise.race([call(remote), late])
      } finally {
        clearTimeout(timer)
      }
    })

  return {
    reads: (path) => ask((remote) => remote.reads(path)),
    remarks: (file) => ask((remote) => remote.remarks(file)),
    hover: (file, position) => ask((remote) => remote.hover(file, position)),
    complete: (file, position) => ask((remote) => remote.complete(file, position)),
    folds: (file) => ask((remote) => remote.folds(file)),
    outline: (file) => ask((remote) => remote.outline(file)),
    definition: (file, position) => ask((remote) => remote.definition(file, position)),
    references: (file, position) => ask((remote) => remote.references(file, position)),
    renamable: (file, position) => ask((remote) => remote.renamable(file, position)),
    rename: (file, position, name) =>
      ask((remote) => remote.rename(file, position, name) as ReturnType<LanguageLine['rename']>),
    format: (file) => ask((remote) => remote.format(file)),
    stop: () => line.close(new Cancelled()),
  }
}
