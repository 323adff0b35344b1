import { type Command, type Machine, operands, option } from '../machine'
import { isAlpine } from '../users'

/** Options of adduser, useradd and their kin that take a value. */
const WITH_VALUE = [
  '-u',
  '-g',
  '-G',
  '-h',
  '-s',
  '-d',
  '-c',
  '-k',
  '--uid',
  '--gid',
  '--ingroup',
  '--home',
  '--shell',
].concat(['--gecos', '--home-dir', '--groups', '--comment'])

const addUser: Command = (argv, machine) => {
  if (argv[0] === 'useradd' && isAlpine(machine.base)) return { cause: 'not-found', params: { command: 'useradd' } }
  const name = operands(argv, WITH_VALUE)[0]
  if (name === undefined || machine.users.has(name)) return undefined
  const uid = option(argv, '-u', '--uid')
  machine.users.set(name, uid === undefined ? nextUid(machine) : Number(uid))
  return undefined
}

const addGroup: Command = (argv, machine) =>
  argv[0] === 'groupadd' && isAlpine(machine.base) ? { cause: 'not-found', params: { command: 'groupadd' } } : undefined

function nextUid(machine: Machine): number {
  let uid = 1000
  const taken = new Set(machine.users.values())
  while (taken.has(uid)) uid++
  return uid
}

export const accountCommands: Readonly<Record<string, Command>> = {
  adduser: addUser,
  useradd: addUser,
  addgroup: addGroup,
  groupadd: addGroup,
}
