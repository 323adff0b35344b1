import { type Io, type Status, WrongUse } from './command'
import { dispatch } from './dispatch'
import { Output, wantsColor } from './output'

/** Runs one command line on this process's streams, and sets its exit status. Never throws. */
export async function run({ root, cwd, argv }: { root: string; cwd: string; argv: string[] }): Promise<void> {
  const { stdin, stdout, stderr, env } = process
  const out = new Output(stdout, wantsColor(stdout, env))
  const err = new Output(stderr, wantsColor(stderr, env))
  process.exitCode = await perform(argv, { root, cwd, env, input: stdin, out, err })
}

/** Runs one command line; what goes wrong is told on stderr. Never throws. */
export async function perform(argv: readonly string[], io: Io): Promise<Status> {
  try {
    return await dispatch(argv, io)
  } catch (error) {
    await io.err.line(sentence(error))
    return 2
  }
}

function sentence(error: unknown): string {
  if (!(error instanceof WrongUse)) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return `cale : une erreur imprévue est survenue. C’est un défaut de la commande, pas de vos fichiers.\n${told}`
  }
  const help = error.command === undefined ? '' : `\n« ${error.command} --help » dit comment s’en servir.`
  return `${error.command ?? 'cale'} : ${error.message}${help}`
}
