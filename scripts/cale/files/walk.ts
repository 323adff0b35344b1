import { readdirSync } from 'node:fs'
import path from 'node:path'
import { reasonOf } from './reason'

export interface Listing {
  /** The files, by path from the folder, `/` between names, sorted. A link is a file, whatever it points at. */
  files: string[]
  /** The folders that could not be read, each with the reason. */
  unreadable: { folder: string; reason: string }[]
  /** Whether there were more files than `limit`: the list then stops there. */
  cut: boolean
}

export interface WalkOptions {
  /** Names of folders not to enter. */
  skip?: ReadonlySet<string>
  limit?: number
}

const LIMIT = 50_000

/** Every file below a folder. Links are not followed: none can make it go round in circles. */
export function walk(folder: string, { skip = new Set(), limit = LIMIT }: WalkOptions = {}): Listing {
  const listing: Listing = { files: [], unreadable: [], cut: false }
  const waiting = ['']
  for (let under = waiting.shift(); under !== undefined && !listing.cut; under = waiting.shift()) {
    try {
      for (const entry of readdirSync(path.join(folder, under), { withFileTypes: true })) {
        const name = under === '' ? entry.name : `${under}/${entry.name}`
        // A pipe or a socket may never end: nobody keeps one among their files.
        if (entry.isFile() || entry.isSymbolicLink()) listing.files.push(name)
        else if (entry.isDirectory() && !skip.has(entry.name)) waiting.push(name)
      }
      listing.cut = listing.files.length > limit
    } catch (error) {
      listing.unreadable.push({ folder: under, reason: reasonOf(error) })
    }
  }
  listing.files = listing.files.slice(0, limit).sort()
  return listing
}
