import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The data folder is already used by another process. */
export class FolderInUse extends Error {
  constructor(dataDir: string, pid: number) {
    super(
      `Le dossier de données ${dataDir} sert déjà à un autre serveur (processus ${pid}). Arrêtez-le, ou donnez un autre dossier par DATA_DIR.`,
    )
    this.name = 'FolderInUse'
  }
}

/**
 * One server a data folder: SQLite has one writer, and two servers would each think they are it. The lock is a file with
 * the pid of its owner; that of a process which is gone is taken over. Returns what gives it back.
 */
export function lockFolder(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true })
  const file = path.join(dataDir, 'serveur.pid')
  const give = () => {
    if (owner(file) === process.pid) rmSync(file, { force: true })
  }
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' })
      process.once('exit', give)
      return give
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const pid = owner(file)
    if (pid === process.pid) return give
    if (pid !== null && isAlive(pid)) throw new FolderInUse(dataDir, pid)
    rmSync(file, { force: true })
  }
}

function owner(file: string): number | null {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    return Number.isInteger(pid) && pid > 0 ? pid : null
  } catch {
    return null
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's process is alive all the same.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
