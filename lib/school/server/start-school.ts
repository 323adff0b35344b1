import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { firstAdminLink } from '../accounts/first-admin'
import type { Catalogue } from '../catalogue/catalogue'
import { FolderInUse } from '../db/lock'
import { BadEnvironment } from './open-school'
import { runningSchool } from './running-school'

/**
 * Opens the school when the server starts, and says in the terminal how to make the first teacher. A server whose
 * environment or data cannot be used stops with a sentence a mistake.
 */
export async function startSchool(catalogue: Catalogue): Promise<void> {
  try {
    const running = await runningSchool(catalogue)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void running.close())
    const link = await firstAdminLink(running.school)
    await showFirstLink(link, running.school.config.dataDir)
  } catch (error) {
    console.error(explain(error))
    process.exit(1)
  }
}

/** In the terminal, and in a file of the data folder for who does not see the terminal; the file goes with the link. */
async function showFirstLink(link: string | null, dataDir: string): Promise<void> {
  const file = path.join(dataDir, 'premier-lien')
  if (link === null) return rm(file, { force: true })
  await mkdir(dataDir, { recursive: true })
  await writeFile(file, `${link}\n`, { mode: 0o600 })
  console.error(`Pour créer le premier compte d’enseignant (une fois, sous 7 jours) : ${link}`)
}

function explain(error: unknown): string {
  if (error instanceof BadEnvironment)
    return `Le serveur ne démarre pas, à cause de son environnement :\n${error.message}`
  if (error instanceof FolderInUse) return error.message
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'EACCES' || code === 'EROFS') return `Le dossier de données ne se laisse pas écrire : ${message}`
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND') return 'La base de données de DATABASE_URL ne répond pas.'
  return `Les données n’ont pas pu être ouvertes : ${message}`
}
