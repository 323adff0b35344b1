import { FsError } from '@/lib/oci/fs/errno'
import type { Process, Program } from '../../process/contract'
import { DEFAULT_PATH, findCommand } from '../../process/exec'
import type { Run } from '../../process/wait'
import { readOptions } from '../shared/options'
import { isBusybox, quoted } from '../shared/words'

function printOne(process: Process): number {
  const names = process.argv.slice(1).filter((word) => !word.startsWith('-'))
  if (names.length === 0) for (const [name, value] of process.env) process.out(`${name}=${value}\n`)
  let status = 0
  for (const name of names) {
    const value = process.env.get(name)
    if (value === undefined) status = 1
    else process.out(`${value}\n`)
  }
  return status
}

function* main(process: Process): Run<number> {
  if (process.name === 'printenv') return printOne(process)
  const options = readOptions(process, {
    flags: 'i0v',
    values: 'uCS',
    long: { 'ignore-environment': 'i', 'unset=': 'u', 'chdir=': 'C', 'split-string=': 'S', null: '0' },
    stopEarly: true,
    status: 125,
  })
  const env = options.has('i') ? new Map<string, string>() : new Map(process.env)
  for (const name of options.values('u')) env.delete(name)
  const words = [...options.values('S').flatMap((text) => text.split(' ').filter(Boolean)), ...options.operands]
  if (words[0] === '-') {
    words.shift()
    env.clear()
  }
  while (words[0]?.includes('=')) {
    const word = words.shift() ?? ''
    env.set(word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1))
  }
  const [command] = words
  if (command === undefined) {
    for (const [name, value] of env) process.out(`${name}=${value}${options.has('0') ? '\0' : '\n'}`)
    return 0
  }
  const folder = options.value('C')
  if (folder !== undefined) process.cwd = process.fs.realpath(folder)
  const path = findCommand(process.fs, env.get('PATH') ?? DEFAULT_PATH, command)
  try {
    if (path === null) throw new FsError('ENOENT', command)
    return yield* process.execute(path, words, env)
  } catch (error) {
    if (!(error instanceof FsError) || error.code === 'EPIPE') throw error
    process.fail(
      isBusybox(process)
        ? `can't execute '${command}': ${error.message}`
        : `${quoted(process, command)}: ${error.message}`,
    )
    return error.code === 'ENOENT' ? 127 : 126
  }
}

export const program: Program = { names: ['env', 'printenv'], vendors: ['busybox', 'gnu'], main }
