import type { Process, Program } from '../../process/contract'
import { changeRecord } from '../shared/account-files'
import { readGroups, readUsers } from '../shared/accounts'
import { isBusybox } from '../shared/words'

function leave(process: Process, user: string, group: string): number {
  const found = readGroups(process.fs).find(({ name }) => name === group)
  if (found === undefined)
    return process.fail(
      isBusybox(process) ? `unknown group ${group}` : `The group \`${group}' does not exist.`,
      isBusybox(process) ? 1 : 3,
    )
  changeRecord(process.fs, '/etc/group', group, (fields) => [
    ...fields.slice(0, 3),
    found.members.filter((member) => member !== user).join(','),
  ])
  return 0
}

function main(process: Process): number {
  const isGroup = process.name === 'delgroup'
  const [name, group] = process.argv.slice(1).filter((word) => !word.startsWith('-'))
  const { fs } = process
  if (name === undefined) return process.fail('usage: deluser [--remove-home] USER')
  if (process.who.uid !== 0)
    return process.fail(
      isBusybox(process)
        ? 'permission denied (are you root?)'
        : 'Only root may remove a user or group from the system.',
    )
  if (group !== undefined) return leave(process, name, group)
  const known = isGroup
    ? readGroups(fs).some((other) => other.name === name)
    : readUsers(fs).some((user) => user.name === name)
  if (!known) {
    if (isBusybox(process)) return process.fail(`unknown ${isGroup ? 'group' : 'user'} ${name}`)
    return process.fail(`The ${isGroup ? 'group' : 'user'} \`${name}' does not exist.`, isGroup ? 3 : 2)
  }
  if (!isBusybox(process)) {
    if (!isGroup)
      process.err("deluser: `/usr/bin/crontab' not executed. Skipping crontab removal. Package `cron' required.\n")
    process.out(`Removing ${isGroup ? 'group' : 'user'} \`${name}' ...\n`)
  }
  const files = isGroup ? ['/etc/group', '/etc/gshadow'] : ['/etc/passwd', '/etc/shadow']
  for (const path of files) changeRecord(fs, path, name, () => null)
  const own = readGroups(fs).find((other) => other.name === name && other.members.length === 0)
  if (!isGroup && own !== undefined)
    for (const path of ['/etc/group', '/etc/gshadow']) changeRecord(fs, path, name, () => null)
  if (!isBusybox(process)) process.out('Done.\n')
  return 0
}

export const program: Program = { names: ['deluser', 'delgroup'], vendors: ['busybox', 'gnu'], main }
