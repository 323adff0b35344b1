import type { Range } from '@/lib/text/position'
import type { Command } from '../../run-script/commands'
import { hasOption, isCommand, pipInstall } from '../../run-script/packages'

/** Files of the project that a command cannot do without, the first one being the one to speak of. */
export interface NeededFile {
  /** Any of them will do. */
  files: readonly string[]
  /** What names it: the word, or the command that always reads it. */
  by: { readonly range: Range }
}

const PATH = /^\.{0,2}\/?[\w@./-]+\.\w+$/

/** Every program that `neededFile` knows. */
export const PROGRAMS = /^(?:npm|pnpm|yarn|go|bundle|(?:pip|python)[0-9.]*|chmod|sh|bash|node)$/

/** The file of the project that a command reads; null when it needs none, or one that we cannot tell. */
export function neededFile(command: Command): NeededFile | null {
  const { name, args } = command
  if (isCommand(command, ['npm'], ['ci'])) return { files: ['package-lock.json', 'npm-shrinkwrap.json'], by: command }
  const installs = isCommand(command, ['npm', 'pnpm', 'yarn'], ['install', 'i']) && command.operands.length === 1
  if (installs && !hasOption(command, '-g', '--global', '--prefix')) return { files: ['package.json'], by: command }
  if (isCommand(command, ['go'], ['mod']) && command.operands[1]?.value === 'download')
    return { files: ['go.mod'], by: command }
  if (isCommand(command, ['bundle'], ['install'])) return { files: ['Gemfile'], by: command }
  const option = args[args.findIndex(({ value }) => value === '-r' || value === '--requirement') + 1]
  if (pipInstall(command) !== null && args.some(({ value }) => value === '-r' || value === '--requirement'))
    return option !== undefined && PATH.test(option.value) ? { files: [option.value], by: option } : null
  const file = name === 'chmod' ? command.operands[1] : /^(?:sh|bash|python3?|node)$/.test(name) ? args[0] : undefined
  return file !== undefined && PATH.test(file.value) ? { files: [file.value], by: file } : null
}
