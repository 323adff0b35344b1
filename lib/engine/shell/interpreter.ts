import { ShellError } from './control'
import { shellMain } from './main'
import { parseScript } from './parse'
import { isBuiltin, runPlain } from './run/command'
import { runStatements } from './run/statements'
import type { Interpreter } from './shell'

/** The interpreter that every shell shares. */
export const INTERPRETER: Interpreter = {
  statements: runStatements,
  *text(shell, text) {
    const { script, error } = parseScript(text, shell.dialect)
    const { source } = shell
    shell.source = text
    if (error !== undefined) {
      shell.position = error.position
      throw new ShellError(error.message, 2)
    }
    try {
      return yield* runStatements(shell, script.commands)
    } finally {
      shell.source = source
    }
  },
  command: runPlain,
  isBuiltin,
  main: (process) => shellMain(process, INTERPRETER),
}
