import { FsError } from '@/lib/oci/fs/errno'
import type { Process, Program } from '../../process/contract'
import type { Run } from '../../process/wait'
import { readGroups, readUsers } from '../shared/accounts'
import { isBusybox } from '../shared/words'

/** `su`, `su -`, `su user -c command`, `su -s shell user`. */
function readWords(words: readonly string[]) {
  let login = false
  let command: string | undefined
  let shell: string | undefined
  let keeps = false
  const operands: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (word === '-' || word === '-l' || word === '--login') login = true
    else if (word === '-c' || word === '--command') command = words[++at]
    else if (word === '-s' || word === '--shell') shell = words[++at]
    else if (word === '-m' || word === '-p') keeps = true
    else operands.push(word)
  }
  return { login, command, shell, keeps, user: operands[0] ?? 'root', rest: operands.slice(1) }
}

function* main(process: Process): Run<number> {
  const { login, command, shell, keeps, user, rest } = readWords(process.argv.slice(1))
  const account = readUsers(process.fs).find(({ name }) => name === user)
  if (account === undefined)
    return process.fail(
      isBusybox(process)
        ? `unknown user ${user}`
        : `user ${user} does not exist or the user entry does not contain all the required fields`,
    )
  if (process.who.uid !== 0) {
    if (isBusybox(process)) return process.fail('must be suid to work properly')
    process.err('Password: ')
    return process.fail('Authentication failure')
  }
  const groups = readGroups(process.fs)
    .filter(({ members }) => members.includes(user))
    .map(({ gid }) => gid)
  const program = shell ?? (keeps ? (process.env.get('SHELL') ?? account.shell) : account.shell) ?? '/bin/sh'
  const env = new Map(login ? [['PATH', process.env.get('PATH') ?? '']] : process.env)
  if (!keeps) {
    env.set('HOME', account.home)
    env.set('SHELL', program)
    if (account.uid !== 0 || login) env.set('USER', user).set('LOGNAME', user)
  }
  process.who = { uid: account.uid, gid: account.gid, groups }
  if (login && process.fs.isDir(account.home)) process.cwd = process.fs.realpath(account.home)
  const name = program.split('/').at(-1) ?? 'sh'
  try {
    return yield* process.execute(
      program,
      [login ? `-${name}` : name, ...(command === undefined ? [] : ['-c', command]), ...rest],
      env,
    )
  } catch (error) {
    if (!(error instanceof FsError) || error.code === 'EPIPE') throw error
    if (isBusybox(process)) return process.fail(`can't execute '${program}': ${error.message}`)
    process.fail(`failed to execute ${program}: ${error.message}`)
    return error.code === 'ENOENT' ? 127 : 126
  }
}

export const program: Program = { names: ['su'], vendors: ['busybox', 'gnu'], main }
