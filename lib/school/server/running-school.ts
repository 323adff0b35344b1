import type { Catalogue } from '../catalogue/catalogue'
import { type OpenSchool, openSchool } from './open-school'

/** Next may load this module several times in one process (a bundle a route): the school must be one all the same. */
const holder = globalThis as typeof globalThis & { caleSchool?: Promise<OpenSchool> }

/** The school of this process, opened at the first call. A failed opening is tried again at the next one. */
export function runningSchool(catalogue: Catalogue): Promise<OpenSchool> {
  holder.caleSchool ??= openSchool(process.env, catalogue).catch((error: unknown) => {
    holder.caleSchool = undefined
    throw error
  })
  return holder.caleSchool
}
