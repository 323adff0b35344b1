import type { Program, ProgramTable } from '../process/contract'
import { PROGRAMS } from './registry.generated'

const byName = new Map<string, Program>()
for (const program of PROGRAMS) {
  for (const vendor of program.vendors) for (const name of program.names) byName.set(`${vendor}/${name}`, program)
}

/** Every program that has a model. */
export const PROGRAM_TABLE: ProgramTable = { find: (name, vendor) => byName.get(`${vendor}/${name}`) }
