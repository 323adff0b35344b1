import type { Process, Program } from '../../process/contract'
import { createGroup } from '../addgroup/program'
import { appendRecord, freeNumber, joinGroup } from '../shared/account-files'
import { readGroups, readUsers } from '../shared/accounts'
import { readOptions } from '../shared/options'
import { missingOperand } from '../shared/words'

const USAGE = 'adduser [OPTIONS] USER [GROUP]'

function main(process: Process): number {
  const options = readOptions(process, {
    flags: 'SDH',
    values: 'hgsGuk',
    long: {
      'home=': 'h',
      'gecos=': 'g',
      'shell=': 's',
      'ingroup=': 'G',
      system: 'S',
      'disabled-password': 'D',
      'empty-password': 'D',
      'no-create-home': 'H',
      'uid=': 'u',
      'skel=': 'k',
    },
  })
  const [name, group] = options.operands
  if (name === undefined || options.operands.length > 2) return missingOperand(process, USAGE)
  const { fs } = process
  if (process.who.uid !== 0) return process.fail('permission denied (are you root?)')
  if (group !== undefined) {
    if (!readUsers(fs).some((user) => user.name === name)) return process.fail(`unknown user ${name}`)
    if (!readGroups(fs).some((other) => other.name === group)) return process.fail(`unknown group ${group}`)
    joinGroup(fs, name, group)
    return 0
  }
  const users = readUsers(fs)
  if (users.some((user) => user.name === name)) return process.fail(`user '${name}' in use`)
  const isSystem = options.has('S')
  const wanted = options.value('u')
  if (wanted !== undefined && !/^\d+$/.test(wanted)) return process.fail(`invalid number '${wanted}'`)
  const taken = users.map(({ uid: other }) => other)
  if (wanted !== undefined && taken.includes(Number(wanted))) return process.fail(`uid '${wanted}' in use`)
  const uid =
    wanted === undefined ? (isSystem ? freeNumber(taken, 100, 999) : freeNumber(taken, 1000, 60000)) : Number(wanted)
  const ingroup = options.value('G')
  const gid = primaryGroup(process, name, uid, ingroup, isSystem)
  if (typeof gid === 'string') return process.fail(gid)
  const home = options.value('h') ?? `/home/${name}`
  const shell = options.value('s') ?? (isSystem ? '/bin/false' : '/bin/sh')
  appendRecord(fs, '/etc/passwd', `${name}:x:${uid}:${gid}:${options.value('g') ?? 'Linux User,,,'}:${home}:${shell}`)
  appendRecord(fs, '/etc/shadow', `${name}:!:${Math.floor(process.now / 86_400_000)}:0:99999:7:::`)
  if (ingroup !== undefined) joinGroup(fs, name, ingroup)
  if (!options.has('H')) makeHome(process, home, uid, gid)
  if (!options.has('D') && !isSystem) process.out(`Changing password for ${name}\n`)
  return 0
}

function primaryGroup(
  process: Process,
  name: string,
  uid: number,
  ingroup: string | undefined,
  isSystem: boolean,
): number | string {
  const { fs } = process
  const gidOf = (group: string) => readGroups(fs).find((other) => other.name === group)?.gid
  if (ingroup !== undefined) return gidOf(ingroup) ?? `unknown group ${ingroup}`
  if (isSystem) return 65534
  // The number of the user when it is free.
  const isFree = !readGroups(fs).some(({ gid }) => gid === uid)
  const problem = createGroup(process, name, isFree ? uid : undefined, false)
  return problem ?? gidOf(name) ?? uid
}

function makeHome({ fs }: Process, home: string, uid: number, gid: number): void {
  if (!fs.isDir(home)) fs.mkdirAll(home, 0o755)
  fs.chown(home, uid, gid)
  fs.chmod(home, 0o2755)
}

export const program: Program = { names: ['adduser'], vendors: ['busybox'], main }
