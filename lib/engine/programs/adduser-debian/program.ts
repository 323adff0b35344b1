import type { Process, Program } from '../../process/contract'
import { appendRecord, freeNumber, joinGroup } from '../shared/account-files'
import { readGroups, readUsers } from '../shared/accounts'
import { makeHome } from '../shared/home'
import { type AdduserOptions, readAdduserOptions } from './options'

const USAGE =
  'adduser [--uid id] [--gid id] [--ingroup group] [--shell shell] [--home dir] [--no-create-home]\n        [--comment comment] [--disabled-password] [--disabled-login] user\n'
const LOGIN = /^[a-z][-a-z0-9_]*\$?$/
const BAD_NAME = `Please enter a username matching the regular expression
            configured via the NAME_REGEX configuration variable.  Use the
            \`--allow-bad-names' option to relax this check or reconfigure
            NAME_REGEX in configuration.`

class Adder {
  constructor(
    private readonly process: Process,
    private readonly options: AdduserOptions,
  ) {}

  run(): number {
    const { process, options } = this
    const { flags, operands } = options
    if (process.who.uid !== 0) return process.fail('Only root may add a user or group to the system.')
    const [name, group, ...more] = operands
    if (name === undefined) return process.fail('Only one or two names allowed.')
    if (more.length > 0) return process.fail('Only one or two names allowed.')
    if (group !== undefined) return this.#join(name, group)
    if (process.name === 'addgroup' || (flags.has('group') && !flags.has('system'))) return this.#group(name)
    if (readUsers(process.fs).some((user) => user.name === name)) return this.#exists(name)
    if (!LOGIN.test(name) && !flags.has('allow-bad-names') && !flags.has('force-badname')) return process.fail(BAD_NAME)
    return flags.has('system') ? this.#systemUser(name) : this.#user(name)
  }

  #say(text: string): void {
    if (!this.options.flags.has('quiet')) this.process.out(`${text}\n`)
  }

  #exists(name: string): number {
    const { process, options } = this
    const user = readUsers(process.fs).find((other) => other.name === name)
    if (!options.flags.has('system')) return process.fail(`The user \`${name}' already exists.`)
    if (user !== undefined && user.uid < 1000) {
      this.#say(`The system user \`${name}' already exists. Exiting.`)
      return 0
    }
    return process.fail(`The user \`${name}' already exists, but is not a system user. Exiting.`)
  }

  #join(name: string, group: string): number {
    const { fs } = this.process
    const wanted = readGroups(fs).find((other) => other.name === group)
    if (!readUsers(fs).some((user) => user.name === name))
      return this.process.fail(`The user \`${name}' does not exist.`)
    if (wanted === undefined) return this.process.fail(`The group \`${group}' does not exist.`)
    if (wanted.members.includes(name)) {
      this.process.err(`${this.process.name}: The user \`${name}' is already a member of \`${group}'.\n`)
      return 0
    }
    this.#say(`Adding user \`${name}' to group \`${group}' ...`)
    joinGroup(fs, name, group)
    this.#say('Done.')
    return 0
  }

  #group(name: string): number {
    const { process, options } = this
    const groups = readGroups(process.fs)
    if (groups.some((group) => group.name === name)) {
      return process.fail(
        `The group \`${name}' already exists${options.flags.has('system') ? ' as a system group. Exiting.' : '.'}`,
      )
    }
    const wanted = options.values.get('gid')
    if (wanted !== undefined && groups.some(({ gid }) => gid === Number(wanted)))
      return process.fail(`The GID \`${wanted}' is already in use.`)
    const gid = wanted === undefined ? this.#free(groups.map((group) => group.gid)) : Number(wanted)
    this.#say(`Adding group \`${name}' (GID ${gid}) ...`)
    this.#addGroup(name, gid)
    this.#say('Done.')
    return 0
  }

  #free(taken: readonly number[]): number {
    return this.options.flags.has('system') ? freeNumber(taken, 100, 999) : freeNumber(taken, 1000, 59999)
  }

  #addGroup(name: string, gid: number): void {
    appendRecord(this.process.fs, '/etc/group', `${name}:x:${gid}:`)
    appendRecord(this.process.fs, '/etc/gshadow', `${name}:!::`)
  }

  #addUser(name: string, uid: number, gid: number, gecos: string, home: string, shell: string): void {
    const { fs, now } = this.process
    appendRecord(fs, '/etc/passwd', `${name}:x:${uid}:${gid}:${gecos}:${home}:${shell}`)
    appendRecord(
      fs,
      '/etc/shadow',
      `${name}:!:${Math.floor(now / 86_400_000)}${this.options.flags.has('system') ? '::::::' : ':0:99999:7:::'}`,
    )
  }

  /** A free number for a user that is also free for its group, or the one that is asked. */
  #uid(withGroup: boolean): number | string {
    const users = readUsers(this.process.fs).map(({ uid }) => uid)
    const wanted = this.options.values.get('uid')
    if (wanted === undefined)
      return this.#free(withGroup ? [...users, ...readGroups(this.process.fs).map(({ gid }) => gid)] : users)
    return users.includes(Number(wanted)) ? `The UID ${wanted} is already in use.` : Number(wanted)
  }

  #primaryGroup(): { gid: number; name: string } | string | undefined {
    const { values } = this.options
    const asked = values.get('ingroup') ?? values.get('gid')
    if (asked === undefined) return undefined
    const found = readGroups(this.process.fs).find((group) => group.name === asked || String(group.gid) === asked)
    return found ?? `The ${values.has('ingroup') ? 'group' : 'GID'} \`${asked}' does not exist.`
  }

  #systemUser(name: string): number {
    const { process, options } = this
    const { flags, values } = options
    const own = flags.has('group')
    const uid = this.#uid(own)
    if (typeof uid === 'string') return process.fail(uid)
    const given = this.#primaryGroup()
    if (typeof given === 'string') return process.fail(given)
    this.#say(`Adding system user \`${name}' (UID ${uid}) ...`)
    if (own) {
      this.#say(`Adding new group \`${name}' (GID ${uid}) ...`)
      this.#addGroup(name, uid)
    }
    const group = own ? { gid: uid, name } : (given ?? { gid: 65534, name: 'nogroup' })
    this.#say(`Adding new user \`${name}' (UID ${uid}) with group \`${group.name}' ...`)
    if (uid > 999) process.err(`useradd warning: ${name}'s uid ${uid} is greater than SYS_UID_MAX 999\n`)
    const home = values.get('home') ?? '/nonexistent'
    this.#addUser(
      name,
      uid,
      group.gid,
      values.get('gecos') ?? values.get('comment') ?? '',
      home,
      values.get('shell') ?? '/usr/sbin/nologin',
    )
    if (home === '/nonexistent' || flags.has('no-create-home')) this.#say(`Not creating \`${home}'.`)
    else if (process.fs.isDir(home))
      process.err(`adduser: The home directory \`${home}' already exists.  Not touching this directory.\n`)
    else {
      this.#say(`Creating home directory \`${home}' ...`)
      process.fs.mkdirAll(home)
      process.fs.chown(home, uid, group.gid)
      process.fs.chmod(home, 0o755)
    }
    return 0
  }

  #user(name: string): number {
    const { process, options } = this
    const { flags, values } = options
    const uid = this.#uid(true)
    if (typeof uid === 'string') return process.fail(uid)
    const given = this.#primaryGroup()
    if (typeof given === 'string') return process.fail(given)
    if (given === undefined && readGroups(process.fs).some((group) => group.name === name))
      return process.fail(`The group \`${name}' already exists.`)
    this.#say(`Adding user \`${name}' ...`)
    if (given === undefined) {
      this.#say(`Adding new group \`${name}' (${uid}) ...`)
      this.#addGroup(name, uid)
    }
    const group = given ?? { gid: uid, name }
    this.#say(`Adding new user \`${name}' (${uid}) with group \`${group.name} (${group.gid})' ...`)
    const home = values.get('home') ?? `/home/${name}`
    const shell = values.get('shell') ?? (flags.has('disabled-login') ? '/usr/sbin/nologin' : '/bin/bash')
    const gecos = values.get('gecos') ?? values.get('comment') ?? ''
    this.#addUser(name, uid, group.gid, gecos === '' ? ',,,' : gecos, home, shell)
    if (flags.has('no-create-home')) this.#say(`Not creating home directory \`${home}'.`)
    else if (process.fs.exists(home))
      process.err(`adduser: The home directory \`${home}' already exists.  Not touching this directory.\n`)
    else {
      this.#say(`Creating home directory \`${home}' ...`)
      this.#say("Copying files from `/etc/skel' ...")
      makeHome(process, home, uid, group.gid, 0o700)
    }
    if (given === undefined) {
      this.#say(`Adding new user \`${name}' to supplemental / extra groups \`users' ...`)
      this.#say(`Adding user \`${name}' to group \`users' ...`)
      joinGroup(process.fs, name, 'users')
    }
    return 0
  }
}

/** Debian's adduser and addgroup: their own options and words, unlike busybox's of the same name. */
export const program: Program = {
  names: ['adduser', 'addgroup'],
  vendors: ['gnu'],
  main: (process) => new Adder(process, readAdduserOptions(process, USAGE)).run(),
}
