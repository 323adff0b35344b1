import type { Process, Program } from '../../process/contract'
import { appendRecord, changeRecord } from '../shared/account-files'
import { readGroups, readUsers } from '../shared/accounts'
import { readOptions } from '../shared/options'
import { nextNumber } from '../useradd/program'

function add(process: Process): number {
  const options = readOptions(process, {
    flags: 'frod',
    values: 'gKpR',
    long: { force: 'f', 'gid=': 'g', system: 'r', 'non-unique': 'o' },
    status: 2,
  })
  const [name] = options.operands
  if (name === undefined) {
    process.err('Usage: groupadd [options] GROUP\n')
    return 2
  }
  const { fs } = process
  if (process.who.uid !== 0) {
    process.err('groupadd: Permission denied.\ngroupadd: cannot lock /etc/group; try again later.\n')
    return 10
  }
  const groups = readGroups(fs)
  if (groups.some((group) => group.name === name)) {
    if (options.has('f')) return 0
    return process.fail(`group '${name}' already exists`, 9)
  }
  const wanted = options.value('g')
  if (wanted !== undefined && !/^\d+$/.test(wanted)) return process.fail(`invalid group ID '${wanted}'`, 3)
  const isTaken = wanted !== undefined && groups.some(({ gid }) => gid === Number(wanted))
  if (isTaken && !options.has('o', 'f')) return process.fail(`GID '${wanted}' already exists`, 4)
  const gids = groups.map(({ gid }) => gid)
  const gid =
    wanted === undefined || (isTaken && options.has('f')) ? nextNumber(gids, options.has('r')) : Number(wanted)
  appendRecord(fs, '/etc/group', `${name}:x:${gid}:`)
  appendRecord(fs, '/etc/gshadow', `${name}:!::`)
  return 0
}

function remove(process: Process): number {
  const { operands } = readOptions(process, { flags: 'f', long: { force: 'f' }, status: 2 })
  const [name] = operands
  const group = readGroups(process.fs).find((other) => other.name === name)
  if (name === undefined || group === undefined) return process.fail(`group '${name}' does not exist`, 6)
  const user = readUsers(process.fs).find(({ gid }) => gid === group.gid)
  if (user !== undefined) return process.fail(`cannot remove the primary group of user '${user.name}'`, 8)
  for (const path of ['/etc/group', '/etc/gshadow']) changeRecord(process.fs, path, name, () => null)
  return 0
}

export const program: Program = {
  names: ['groupadd', 'groupdel'],
  vendors: ['gnu'],
  main: (process) => (process.name === 'groupdel' ? remove(process) : add(process)),
}
