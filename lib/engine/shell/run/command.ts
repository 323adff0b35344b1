import type { Assignment, Command, Redirection, Word } from 'unbash'
import type { Run } from '../../process/wait'
import { BUILTINS } from '../builtins/table'
import { Return, ShellError, ShellExit } from '../control'
import { expandText, expandWords } from '../expand/word'
import { MAX_DEPTH, type Shell } from '../shell'
import { assign, isDeclaration, joinAssignment } from './assign'
import { runExternal } from './external'
import { withRedirections } from './redirect'
import { trace } from './trace'

/** Runs a simple command: its words are expanded, its redirections set up, then a function, a builtin or a file runs. */
export function* runCommand(shell: Shell, command: Command, tail: boolean): Run<number> {
  shell.position = command.pos
  const before = shell.status
  const assignments = command.prefix.filter((item): item is Assignment => item.type === 'Assignment')
  try {
    const argv = yield* words(shell, command)
    const [name] = argv
    if (name === undefined) {
      // Without a command, what `$?` is comes from the last substitution.
      shell.status = 0
      for (const assignment of assignments) yield* assign(shell, assignment)
      trace(
        shell,
        [],
        assignments.map(({ text }) => text),
      )
      const { status } = shell
      if (command.redirects.length > 0) yield* withRedirections(shell, command.redirects, nothing)
      return status
    }
    shell.status = before
    const given = new Map<string, string>()
    for (const { name: variable, value, append } of assignments) {
      if (value.type !== 'Word') continue
      const text = yield* expandText(shell, value, true)
      given.set(variable, append === true ? (shell.variables.get(variable) ?? '') + text : text)
    }
    trace(
      shell,
      argv,
      [...given].map(([variable, value]) => `${variable}=${value}`),
    )
    const builtin = BUILTINS[name]
    const body = shell.functions.get(name)
    if (body === undefined && (builtin === undefined || !builtin.dialects.includes(shell.dialect.name))) {
      return yield* runExternal(shell, argv, given, command.redirects, tail)
    }
    const status = yield* withRedirections(shell, command.redirects, () =>
      body !== undefined ? callFunction(shell, body, argv, given) : callBuiltin(shell, name, argv, given, command),
    )
    keepFiles(shell)
    return status
  } catch (error) {
    if (!(error instanceof ShellError)) throw error
    shell.complain(error.message)
    if (error.isFatal) throw new ShellExit(error.status)
    shell.status = error.status
    return error.status
  }
}

function* nothing(): Run<void> {}

/** After `exec >file`: what was opened for it stays open. */
function keepFiles(shell: Shell): void {
  const { keptFiles } = shell
  if (keptFiles === undefined) return
  shell.keptFiles = undefined
  const { files } = shell.process
  const before = [...files.values()]
  files.clear()
  for (const [fd, file] of keptFiles) files.set(fd, file)
  for (const file of before) file.release()
}

/** Runs a builtin or a file by its words, functions left aside. */
export function* runPlain(shell: Shell, argv: readonly string[], redirections: readonly Redirection[]): Run<number> {
  const builtin = BUILTINS[argv[0] ?? '']
  if (builtin?.dialects.includes(shell.dialect.name))
    return yield* settled(builtin.run(shell, argv, { redirects: redirections }))
  return yield* runExternal(shell, argv, new Map(), [], false)
}

function* settled(result: number | Run<number>): Run<number> {
  return typeof result === 'number' ? result : yield* result
}

export function isBuiltin(shell: Shell, name: string): boolean {
  return BUILTINS[name]?.dialects.includes(shell.dialect.name) ?? false
}

function* words(shell: Shell, { name, args }: Command): Run<string[]> {
  if (name === undefined) return []
  const list: Word[] = []
  const argv: string[] = []
  const flush = function* (): Run<void> {
    argv.push(...(yield* expandWords(shell, list.splice(0))))
  }
  for (const item of [name, ...args]) {
    if (item.type === 'Word') {
      list.push(item)
      continue
    }
    yield* flush()
    // `export A=$x` does not split, `cmd A=$x` does.
    if (isDeclaration(argv[0])) argv.push(yield* joinAssignment(shell, item))
    else if (item.value.type === 'Word') argv.push(`${item.name}=${yield* expandText(shell, item.value)}`)
  }
  yield* flush()
  return argv
}

/** Sets variables while something runs, then puts them back. */
function* withVariables<T>(shell: Shell, given: ReadonlyMap<string, string>, run: () => Run<T>): Run<T> {
  if (given.size === 0) return yield* run()
  const saved = [...given.keys()].map(
    (name) => [name, shell.variables.get(name), shell.variables.isExported(name)] as const,
  )
  for (const [name, value] of given) {
    shell.variables.set(name, value)
    shell.variables.export(name)
  }
  try {
    return yield* run()
  } finally {
    for (const [name, value, exported] of saved) {
      if (value === undefined) shell.variables.unset(name)
      else {
        shell.variables.set(name, value)
        shell.variables.export(name, exported)
      }
    }
  }
}

function* callFunction(
  shell: Shell,
  { body }: NonNullable<ReturnType<Shell['functions']['get']>>,
  [, ...parameters]: readonly string[],
  given: ReadonlyMap<string, string>,
): Run<number> {
  if (shell.functionDepth >= MAX_DEPTH) throw new ShellError('maximum function nesting level exceeded', 2)
  const { parameters: before, loops } = shell
  shell.parameters = [...parameters]
  shell.functionDepth++
  shell.loops = 0
  shell.variables.enterFunction()
  try {
    return yield* withVariables(shell, given, function* () {
      const node =
        body.type === 'CompoundList'
          ? body.commands
          : [{ type: 'Statement', pos: body.pos, end: body.end, command: body, background: undefined } as const]
      return yield* shell.interpreter.statements(shell, node)
    })
  } catch (thrown) {
    if (thrown instanceof Return) return thrown.status
    throw thrown
  } finally {
    shell.variables.leaveFunction()
    shell.functionDepth--
    shell.loops = loops
    shell.parameters = before
  }
}

function* callBuiltin(
  shell: Shell,
  name: string,
  argv: readonly string[],
  given: ReadonlyMap<string, string>,
  command: Command,
): Run<number> {
  const builtin = BUILTINS[name]
  if (builtin === undefined) return 127
  const run = () => settled(builtin.run(shell, argv, { redirects: command.redirects }))
  // The special ones keep the assignments before them, but not in bash.
  if (!builtin.isSpecial || shell.dialect.name === 'bash') return yield* withVariables(shell, given, run)
  for (const [variable, value] of given) shell.variables.set(variable, value)
  return yield* run()
}
