import { suggest } from '@/lib/dockerfile/syntax/suggest'
import { type Io, type Status, WrongUse } from './command'
import { COMMANDS } from './commands'
import { columns } from './help'
import { orDidYouMean } from './options'

/** Runs the command that `argv` names. @throws WrongUse when it names none */
export async function dispatch(argv: readonly string[], io: Io): Promise<Status> {
  const [name, ...rest] = argv
  if (name === undefined) {
    await io.err.write(overview())
    return 2
  }
  if (name === '--help' || name === '-h' || name === 'help') return help(rest, io)
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (entry === undefined) {
    const kind = name.startsWith('-') ? 'option inconnue' : 'commande inconnue'
    throw new WrongUse(`${kind} : « ${name} »${orDidYouMean(suggest(name, Object.keys(COMMANDS)))}`, 'cale')
  }
  return (await entry.load()).run(rest, io)
}

/** `cale help check` says what `cale check --help` says. */
async function help(words: readonly string[], io: Io): Promise<Status> {
  if (words.length > 0) return dispatch([...words, '--help'], io)
  await io.out.write(overview())
  return 0
}

function overview(): string {
  const rows = Object.entries(COMMANDS).map(([name, { summary }]): [string, string] => [name, summary])
  return `Cale sèche en ligne de commande : ce que Docker et Compose diraient, sans Docker.

Usage :
  npm run -s cale -- COMMANDE [OPTIONS]

Commandes :
${columns(rows)}

« cale COMMANDE --help » explique une commande.
Code de sortie : 0 rien à redire, 1 des remarques ou une note incomplète, 2 un mauvais usage.
`
}
