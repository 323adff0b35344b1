import type { Process, Program } from '../../process/contract'
import { changeRecord, joinGroup } from '../shared/account-files'
import { readGroups, readUsers } from '../shared/accounts'
import { readOptions } from '../shared/options'
import { walkTree } from '../shared/walk'

function modify(process: Process): number {
  const options = readOptions(process, {
    flags: 'aoLUmr',
    values: 'cdegGlpsu',
    long: {
      append: 'a',
      'comment=': 'c',
      'home=': 'd',
      'gid=': 'g',
      'groups=': 'G',
      'login=': 'l',
      'shell=': 's',
      'uid=': 'u',
      lock: 'L',
      unlock: 'U',
      'move-home': 'm',
      'non-unique': 'o',
      'password=': 'p',
    },
    status: 2,
  })
  const [name] = options.operands
  if (name === undefined) {
    process.err('Usage: usermod [options] LOGIN\n')
    return 2
  }
  const { fs } = process
  const user = readUsers(fs).find((other) => other.name === name)
  if (user === undefined) return process.fail(`user '${name}' does not exist`, 6)
  const groups = readGroups(fs)
  const joined = (options.value('G') ?? '').split(',').filter(Boolean)
  for (const group of joined)
    if (!groups.some((other) => other.name === group)) return process.fail(`group '${group}' does not exist`, 6)
  const given = options.value('g')
  const primary = groups.find((group) => group.name === given || String(group.gid) === given)
  if (given !== undefined && primary === undefined) return process.fail(`group '${given}' does not exist`, 6)
  const uid = options.value('u')
  if (
    uid !== undefined &&
    !options.has('o') &&
    readUsers(fs).some((other) => String(other.uid) === uid && other.name !== name)
  )
    return process.fail(`UID '${uid}' already exists`, 4)
  changeRecord(
    fs,
    '/etc/passwd',
    name,
    ([login = '', password = '', oldUid = '', oldGid = '', comment = '', home = '', shell = '']) => [
      options.value('l') ?? login,
      password,
      uid ?? oldUid,
      primary === undefined ? oldGid : String(primary.gid),
      options.value('c') ?? comment,
      options.value('d') ?? home,
      options.value('s') ?? shell,
    ],
  )
  if (!options.has('a') && options.has('G')) {
    for (const group of groups) {
      if (!joined.includes(group.name) && group.members.includes(name)) {
        changeRecord(fs, '/etc/group', group.name, (fields) => [
          ...fields.slice(0, 3),
          group.members.filter((member) => member !== name).join(','),
        ])
      }
    }
  }
  for (const group of joined) joinGroup(fs, name, group)
  if ((uid !== undefined || primary !== undefined) && fs.isDir(user.home)) {
    walkTree(
      fs,
      user.home,
      (path) => {
        const { node } = fs.lstat(path)
        fs.chown(
          path,
          node.uid === user.uid ? Number(uid ?? user.uid) : node.uid,
          node.gid === user.gid ? (primary?.gid ?? user.gid) : node.gid,
          false,
        )
      },
      (path, { message }) => process.fail(`${path}: ${message}`),
    )
  }
  return 0
}

function remove(process: Process): number {
  const options = readOptions(process, { flags: 'rf', long: { remove: 'r', force: 'f' }, status: 2 })
  const [name] = options.operands
  const { fs } = process
  const user = readUsers(fs).find((other) => other.name === name)
  if (name === undefined || user === undefined) return process.fail(`user '${name}' does not exist`, 6)
  for (const path of ['/etc/passwd', '/etc/shadow']) changeRecord(fs, path, name, () => null)
  const own = readGroups(fs).find((group) => group.name === name && group.members.length === 0)
  if (own !== undefined) for (const path of ['/etc/group', '/etc/gshadow']) changeRecord(fs, path, name, () => null)
  if (!options.has('r')) return 0
  process.err(`userdel: ${name} mail spool (/var/mail/${name}) not found\n`)
  const paths: string[] = []
  if (fs.isDir(user.home))
    walkTree(
      fs,
      user.home,
      (path) => paths.push(path),
      (path, { message }) => process.fail(`${path}: ${message}`),
    )
  for (const path of paths.reverse()) {
    if (fs.lstat(path).type === 'dir') fs.rmdir(path)
    else fs.unlink(path)
  }
  return 0
}

export const program: Program = {
  names: ['usermod', 'userdel'],
  vendors: ['gnu'],
  main: (process) => (process.name === 'userdel' ? remove(process) : modify(process)),
}
