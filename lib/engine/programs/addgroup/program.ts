import type { Process, Program } from '../../process/contract'
import { appendRecord, freeNumber, joinGroup } from '../shared/account-files'
import { readGroups, readUsers } from '../shared/accounts'
import { readOptions } from '../shared/options'
import { missingOperand } from '../shared/words'

const USAGE = 'addgroup [-g GID] [-S] [USER] GROUP'

/** Adds a group; a message when it cannot. */
export function createGroup(
  { fs }: Process,
  name: string,
  wanted: number | undefined,
  isSystem: boolean,
): string | undefined {
  const groups = readGroups(fs)
  if (groups.some((group) => group.name === name)) return `group '${name}' in use`
  if (wanted !== undefined && groups.some(({ gid }) => gid === wanted)) return `gid '${wanted}' in use`
  const taken = groups.map(({ gid }) => gid)
  const gid = wanted ?? (isSystem ? freeNumber(taken, 101, 999) : freeNumber(taken, 1000, 60000))
  appendRecord(fs, '/etc/group', `${name}:x:${gid}:`)
  appendRecord(fs, '/etc/gshadow', `${name}:!::`)
  return undefined
}

function main(process: Process): number {
  const options = readOptions(process, { flags: 'SD', values: 'g', long: { 'gid=': 'g', system: 'S' } })
  const [first, second] = options.operands
  if (first === undefined || options.operands.length > 2) return missingOperand(process, USAGE)
  if (process.who.uid !== 0) return process.fail('permission denied (are you root?)')
  if (second !== undefined) {
    if (!readUsers(process.fs).some(({ name }) => name === first)) return process.fail(`unknown user ${first}`)
    if (!readGroups(process.fs).some(({ name }) => name === second)) return process.fail(`unknown group ${second}`)
    joinGroup(process.fs, first, second)
    return 0
  }
  const gid = options.value('g')
  const problem = createGroup(process, first, gid === undefined ? undefined : Number(gid), options.has('S'))
  return problem === undefined ? 0 : process.fail(problem)
}

export const program: Program = { names: ['addgroup'], vendors: ['busybox'], main }
