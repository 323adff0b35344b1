import { type Io, WrongUse } from './command'
import { dispatch } from './dispatch'
import { Output, wantsColor } from './output'

/** Runs one command line on this process's streams, and sets its exit status. Never throws. */
export async function run({ root, cwd, argv }: { root: string; cwd: string; argv: string[] }): Promise<void> {
  const { stdin, stdout, stderr, env } = process
  const io: Io = {
    root,
    cwd,
    env,
    input: stdin,
    out: new Output(stdout, wantsColor(stdout, env)),
    err: new Output(stderr, wantsColor(stderr, env)),
  }
  try {
    process.exitCode = await dispatch(argv, io)
  } catch (error) {
    process.exitCode = 2
    await io.err.line(sentence(error))
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
