import { FsError } from '@/lib/oci/fs/errno'
import type { Process, Program } from '../../process/contract'
import { gidOf, readUsers, uidOf } from '../shared/accounts'
import { readOptions } from '../shared/options'
import { walkTree } from '../shared/walk'
import { isBusybox, missingOperand, quoted } from '../shared/words'

interface Owner {
  uid: number | undefined
  gid: number | undefined
}

/** Reads `user`, `user:`, `user:group`, `:group`; a message when somebody is unknown. */
function readOwner(process: Process, text: string, isGroup: boolean): Owner | string {
  const { fs } = process
  const separator = text.includes(':')
    ? ':'
    : isBusybox(process) && text.includes('.') && uidOf(fs, text) === undefined
      ? '.'
      : ':'
  const at = isGroup ? -1 : text.indexOf(separator)
  const user = isGroup ? '' : at === -1 ? text : text.slice(0, at)
  const group = isGroup ? text : at === -1 ? '' : text.slice(at + 1)
  const uid = user === '' ? undefined : uidOf(fs, user)
  if (user !== '' && uid === undefined) return unknown(process, 'user', text, user, group)
  let gid = group === '' ? undefined : gidOf(fs, group)
  if (group !== '' && gid === undefined) return unknown(process, 'group', isGroup ? group : text, user, group)
  if (at !== -1 && group === '' && uid !== undefined) {
    gid = readUsers(fs).find((account) => account.uid === uid)?.gid
    if ((gid === undefined || /^\d+$/.test(user)) && !isBusybox(process))
      return `invalid spec: ${quoted(process, text)}`
    gid ??= uid
  }
  return { uid, gid }
}

function unknown(process: Process, kind: 'user' | 'group', text: string, user: string, group: string): string {
  if (!isBusybox(process)) return `invalid ${kind}: ${quoted(process, text)}`
  if (user !== '' && group !== '') return `unknown user/group ${text}`
  return `unknown ${kind} ${kind === 'user' ? user : group}`
}

function main(process: Process): number {
  const isGroup = process.name === 'chgrp'
  const options = readOptions(process, {
    flags: 'RhLHPcfv',
    long: {
      recursive: 'R',
      'no-dereference': 'h',
      verbose: 'v',
      changes: 'c',
      silent: 'f',
      quiet: 'f',
      'reference=': 'ref',
      'from=': 'from',
    },
  })
  const operands = [...options.operands]
  const reference = options.value('ref')
  const written = reference === undefined ? operands.shift() : undefined
  if ((written === undefined && reference === undefined) || operands.length === 0) {
    if (isBusybox(process))
      return missingOperand(
        process,
        isGroup ? 'chgrp [-RhLHPcvf]... GROUP FILE...' : 'chown [-RhLHPcvf]... USER[:[GRP]] FILE...',
      )
    return process.fail(
      `missing operand${written === undefined ? '' : ` after ${quoted(process, written)}`}\nTry '${process.name} --help' for more information.`,
    )
  }
  const owner = reference === undefined ? readOwner(process, written ?? '', isGroup) : process.fs.stat(reference)
  if (typeof owner === 'string') return process.fail(owner)
  let status = 0
  const complain = (path: string, { code, message }: FsError) => {
    status = 1
    if (options.has('f')) return
    if (isBusybox(process)) process.fail(`${path}: ${message}`)
    else if (code === 'EPERM' || code === 'EROFS')
      process.fail(`changing ${isGroup ? 'group' : 'ownership'} of ${quoted(process, path)}: ${message}`)
    else process.fail(`cannot access ${quoted(process, path)}: ${message}`)
  }
  const apply = (path: string, isTop: boolean) => {
    const follows = isTop && !options.has('h') && !options.has('R')
    const node = follows ? process.fs.stat(path) : process.fs.lstat(path)
    process.fs.chown(path, owner.uid ?? node.uid, owner.gid ?? node.gid, follows)
  }
  for (const path of operands) {
    if (options.has('R')) walkTree(process.fs, path, apply, complain)
    else {
      try {
        apply(path, true)
      } catch (error) {
        if (!(error instanceof FsError)) throw error
        complain(path, error)
      }
    }
  }
  return status
}

export const program: Program = { names: ['chown', 'chgrp'], vendors: ['busybox', 'gnu'], main }
