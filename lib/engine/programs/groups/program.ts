import type { Process, Program } from '../../process/contract'
import { groupName, readGroups, readUsers } from '../shared/accounts'
import { isBusybox, quoted } from '../shared/words'

function main(process: Process): number {
  const { fs, who } = process
  const names = process.argv.slice(1)
  const show = (gids: readonly number[]) => [...new Set(gids)].map((gid) => groupName(fs, gid) ?? String(gid)).join(' ')
  if (names.length === 0) {
    process.out(`${show([who.gid, ...who.groups])}\n`)
    return 0
  }
  let status = 0
  for (const name of names) {
    const user = readUsers(fs).find((other) => other.name === name)
    if (user === undefined) {
      status = process.fail(isBusybox(process) ? `unknown user ${name}` : `${quoted(process, name)}: no such user`)
      continue
    }
    const others = readGroups(fs)
      .filter(({ members }) => members.includes(name))
      .map(({ gid }) => gid)
    process.out(`${isBusybox(process) ? '' : `${name} : `}${show([user.gid, ...others])}\n`)
  }
  return status
}

export const program: Program = { names: ['groups'], vendors: ['busybox', 'gnu'], main }
