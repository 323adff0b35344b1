import { decode } from '@/lib/oci/content/bytes'
import type { Process, Program } from '../../process/contract'
import type { Run } from '../../process/wait'
import { changeRecord } from '../shared/account-files'
import { readUsers } from '../shared/accounts'
import { isBusybox } from '../shared/words'

/** passwd and chpasswd: a password is kept as a mark that one was set, never as itself. */
function* main(process: Process): Run<number> {
  const { fs } = process
  const set = (name: string, value: string) => {
    changeRecord(fs, '/etc/shadow', name, ([login = '', , ...rest]) => [login, value, ...rest])
  }
  if (process.name === 'chpasswd') {
    for (const line of decode(yield* process.readAll(0))
      .split('\n')
      .filter(Boolean)) {
      const [name = ''] = line.split(':')
      if (!readUsers(fs).some((user) => user.name === name)) {
        return process.fail(
          isBusybox(process)
            ? `unknown user ${name}`
            : `(user ${name}) pam_chauthtok() failed, error:\nAuthentication token manipulation error\nchpasswd: (line 1, user ${name}) password not changed`,
        )
      }
      set(name, '$y$j9T$simulated')
      if (isBusybox(process)) process.err(`chpasswd: password for '${name}' changed\n`)
    }
    return 0
  }
  const words = process.argv.slice(1)
  const name = words.find((word) => !word.startsWith('-')) ?? 'root'
  if (!readUsers(fs).some((user) => user.name === name))
    return process.fail(isBusybox(process) ? `unknown user ${name}` : `user '${name}' does not exist`)
  if (words.includes('-d')) set(name, '')
  else if (words.includes('-l')) set(name, '!')
  else if (words.includes('-u')) set(name, '*')
  else return process.fail('Authentication token manipulation error\npasswd: password unchanged', 10)
  process.out(isBusybox(process) ? `passwd: password for ${name} changed by root\n` : 'passwd: password changed.\n')
  return 0
}

export const program: Program = { names: ['passwd', 'chpasswd'], vendors: ['busybox', 'gnu'], main }
