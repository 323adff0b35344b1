import type { Process, Program } from '../../process/contract'
import { groupName, readGroups, readUsers, userName } from '../shared/accounts'
import { readOptions } from '../shared/options'
import { isBusybox, quoted } from '../shared/words'

function main(process: Process): number {
  const options = readOptions(process, {
    flags: 'ugGnra',
    long: { user: 'u', group: 'g', groups: 'G', name: 'n', real: 'r' },
  })
  const [name] = options.operands
  const { fs } = process
  let { uid, gid, groups } = process.who
  if (name !== undefined) {
    const user = readUsers(fs).find(
      (other) => other.name === name || (!isBusybox(process) && String(other.uid) === name),
    )
    if (user === undefined)
      return process.fail(isBusybox(process) ? `unknown user ${name}` : `${quoted(process, name)}: no such user`)
    uid = user.uid
    gid = user.gid
    groups = readGroups(fs)
      .filter(({ members }) => members.includes(user.name))
      .map((group) => group.gid)
  }
  const all = [...new Set([gid, ...groups])]
  const named = options.has('n')
  if (options.has('u')) return print(named ? (userName(fs, uid) ?? String(uid)) : String(uid))
  if (options.has('g')) return print(named ? (groupName(fs, gid) ?? String(gid)) : String(gid))
  if (options.has('G'))
    return print(all.map((group) => (named ? (groupName(fs, group) ?? String(group)) : String(group))).join(' '))
  const withName = (number: number, found: string | undefined) =>
    found === undefined ? String(number) : `${number}(${found})`
  const list = all.map((group) => withName(group, groupName(fs, group))).join(',')
  return print(`uid=${withName(uid, userName(fs, uid))} gid=${withName(gid, groupName(fs, gid))} groups=${list}`)

  function print(line: string): number {
    process.out(`${line}\n`)
    return 0
  }
}

export const program: Program = { names: ['id'], vendors: ['busybox', 'gnu'], main }
