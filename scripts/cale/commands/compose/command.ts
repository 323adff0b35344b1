import { suggest } from '@/lib/dockerfile/syntax/suggest'
import { type Command, WrongUse } from '../../command'
import { columns } from '../../help'
import { orDidYouMean } from '../../options'
import { config } from './config'

const SUBCOMMANDS: Readonly<Record<string, Command>> = { config }

const help = `Ce que « docker compose » répondrait, sans Docker.

Usage :
  cale compose [OPTIONS] COMMANDE

Commandes :
${columns([['config', 'écrit le projet, lu, vérifié et normalisé, comme docker compose config']])}

« cale compose config --help » explique ses options.
`

export const compose: Command = {
  run(argv, io) {
    // As with docker, options of `docker compose` may come before the command.
    const at = argv.findIndex((word) => Object.hasOwn(SUBCOMMANDS, word))
    const found = SUBCOMMANDS[argv[at] ?? '']
    if (found !== undefined) return found.run([...argv.slice(0, at), ...argv.slice(at + 1)], io)
    if (argv.some((word) => word === '--help' || word === '-h')) return io.out.write(help).then(() => 0)
    const word = argv.find((one) => !one.startsWith('-'))
    if (word === undefined) throw new WrongUse('quelle commande ? Pour l’instant, il n’y a que config', 'cale compose')
    const match = suggest(word, Object.keys(SUBCOMMANDS))
    throw new WrongUse(`« ${word} » n’est pas une commande de cale compose${orDidYouMean(match)}`, 'cale compose')
  },
}
