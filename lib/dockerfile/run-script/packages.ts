import type { Command, CommandWord } from './commands'

export function hasOption({ args }: Command, ...options: readonly string[]): boolean {
  return args.some(({ value }) => options.includes(value) || options.some((option) => value.startsWith(`${option}=`)))
}

/** Whether a short option is there, alone or in a group: `-y` in `-qy`. */
export function hasLetter({ args }: Command, letter: string): boolean {
  return args.some(({ value }) => new RegExp(`^-[a-zA-Z]*${letter}`).test(value))
}

/** Whether a command is `program subcommand …`: `apt-get install`. */
export function isCommand(command: Command, programs: readonly string[], subcommands: readonly string[]): boolean {
  return programs.includes(command.name) && subcommands.includes(command.operands[0]?.value ?? '')
}

/** Whether a command is `program subcommand …`, of a family of programs. */
const isSubcommand = (command: Command, programs: RegExp, subcommand: string) =>
  programs.test(command.name) && command.operands[0]?.value === subcommand

/** The programs of apt that install. */
export const APT = /^(?:apt-get|apt|aptitude)$/
/** The programs that `pipInstall` knows. */
export const PIP = /^(?:pip|python)[0-9.]*$/

export const isAptInstall = (command: Command) => isSubcommand(command, APT, 'install')
export const isAptUpdate = (command: Command) => isSubcommand(command, APT, 'update')
/** Whether a command removes the lists of packages of apt. */
export function removesAptLists(command: Command): boolean {
  const removes = command.name === 'rm' || command.name === 'find'
  return (
    (removes && command.args.some(({ value }) => value.startsWith('/var/lib/apt'))) ||
    isCommand(command, ['apt-get'], ['dist-clean', 'distclean'])
  )
}

export const isApkAdd = (command: Command) => command.name === 'apk' && command.operands[0]?.value === 'add'

/** `pip install`, `pip3 install`, `python -m pip install`. */
export function pipInstall(command: Command): CommandWord[] | null {
  if (!PIP.test(command.name)) return null
  const words = command.args.map(({ value }) => value)
  if (/^pip[0-9.]*$/.test(command.name) && command.operands[0]?.value === 'install') return command.operands.slice(1)
  const isModule =
    /^python[0-9.]*$/.test(command.name) && words[0] === '-m' && words[1] === 'pip' && words.includes('install')
  return isModule ? command.operands.slice(2) : null
}

/** The packages that a command installs, whatever the package manager. */
export function installedPackages(command: Command): string[] {
  const installs =
    isAptInstall(command) ||
    isApkAdd(command) ||
    isCommand(command, ['yum', 'dnf', 'microdnf', 'zypper', 'pacman'], ['install'])
  return installs ? command.operands.slice(1).map(({ value }) => value.split(/[=<>~]/)[0] ?? value) : []
}
