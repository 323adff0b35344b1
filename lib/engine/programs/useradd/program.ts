import type { Process, Program } from '../../process/contract'
import { appendRecord, joinGroup } from '../shared/account-files'
import { readGroups, readUsers } from '../shared/accounts'
import { makeHome } from '../shared/home'
import { readOptions } from '../shared/options'

const NAME = /^[a-z_][a-z0-9_-]*\$?$/
const USAGE = `Usage: useradd [options] LOGIN
       useradd -D
       useradd -D [options]
`

function main(process: Process): number {
  const options = readOptions(process, {
    flags: 'mMrNUoDl',
    values: 'bcdefgGkKpsuRZ',
    long: {
      'create-home': 'm',
      'no-create-home': 'M',
      system: 'r',
      'no-user-group': 'N',
      'user-group': 'U',
      'non-unique': 'o',
      'base-dir=': 'b',
      'comment=': 'c',
      'home-dir=': 'd',
      'home=': 'd',
      'gid=': 'g',
      'groups=': 'G',
      'skel=': 'k',
      'password=': 'p',
      'shell=': 's',
      'uid=': 'u',
      'no-log-init': 'l',
    },
    status: 2,
  })
  const [name, ...more] = options.operands
  if (name === undefined || more.length > 0) {
    process.err(USAGE)
    return 2
  }
  const { fs } = process
  if (process.who.uid !== 0) {
    process.err(`useradd: Permission denied.\nuseradd: cannot lock /etc/passwd; try again later.\n`)
    return 1
  }
  if (!NAME.test(name)) return process.fail(`invalid user name '${name}': use --badname to ignore`, 3)
  const users = readUsers(fs)
  if (users.some((user) => user.name === name)) return process.fail(`user '${name}' already exists`, 9)
  const groups = readGroups(fs)
  const isSystem = options.has('r')
  const wanted = options.value('u')
  if (wanted !== undefined && !/^\d+$/.test(wanted)) return process.fail(`invalid user ID '${wanted}'`, 3)
  if (wanted !== undefined && !options.has('o') && users.some(({ uid }) => uid === Number(wanted)))
    return process.fail(`UID ${wanted} is not unique`, 4)
  const given = options.value('g')
  const primary =
    given === undefined ? undefined : groups.find((group) => group.name === given || String(group.gid) === given)
  if (given !== undefined && primary === undefined) return process.fail(`group '${given}' does not exist`, 6)
  for (const group of (options.value('G') ?? '').split(',').filter(Boolean)) {
    if (!groups.some((other) => other.name === group || String(other.gid) === group))
      return process.fail(`group '${group}' does not exist`, 6)
  }
  const ownGroup = primary === undefined && !options.has('N')
  if (ownGroup && groups.some((group) => group.name === name)) {
    return process.fail(`group ${name} exists - if you want to add this user to that group, use -g.`, 9)
  }
  const taken = [
    ...users.map(({ uid }) => uid),
    ...(wanted === undefined && ownGroup ? groups.map(({ gid }) => gid) : []),
  ]
  const uid = wanted === undefined ? nextNumber(taken, isSystem) : Number(wanted)
  const gid =
    primary?.gid ??
    (ownGroup
      ? ownGid(
          groups.map((group) => group.gid),
          uid,
          isSystem,
        )
      : 100)
  const home = options.value('d') ?? `${options.value('b') ?? '/home'}/${name}`
  if (ownGroup) {
    appendRecord(fs, '/etc/group', `${name}:x:${gid}:`)
    appendRecord(fs, '/etc/gshadow', `${name}:!::`)
  }
  appendRecord(
    fs,
    '/etc/passwd',
    `${name}:x:${uid}:${gid}:${options.value('c') ?? ''}:${home}:${options.value('s') ?? '/bin/sh'}`,
  )
  const aging = isSystem ? '::::::' : ':0:99999:7:::'
  appendRecord(
    fs,
    '/etc/shadow',
    `${name}:${options.value('p') ?? '!'}:${Math.floor(process.now / 86_400_000)}${aging}`,
  )
  for (const group of (options.value('G') ?? '').split(',').filter(Boolean)) {
    joinGroup(fs, name, groups.find((other) => String(other.gid) === group)?.name ?? group)
  }
  if (options.has('m')) {
    if (fs.exists(home)) {
      process.err(
        `useradd: warning: the home directory ${home} already exists.\nuseradd: Not copying any file from skel directory into it.\n`,
      )
    } else makeHome(process, home, uid, gid, 0o755)
  }
  return 0
}

/** Users come after the highest one from 1000; system accounts count down from 999. */
export function nextNumber(taken: readonly number[], isSystem: boolean): number {
  if (!isSystem) return Math.max(999, ...taken.filter((number) => number >= 1000 && number < 60000)) + 1
  const used = new Set(taken)
  for (let number = 999; number >= 101; number--) if (!used.has(number)) return number
  return 999
}

function ownGid(gids: readonly number[], uid: number, isSystem: boolean): number {
  return gids.includes(uid) ? nextNumber(gids, isSystem) : uid
}

export const program: Program = { names: ['useradd'], vendors: ['gnu'], main }
