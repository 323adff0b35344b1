import { suggest } from '@/lib/dockerfile/syntax/suggest'
import { type Command, WrongUse } from '../../command'
import { columns } from '../../help'
import { orDidYouMean } from '../../options'
import { exerciseCheck } from './check'
import { exerciseNew } from './new'

const SUBCOMMANDS: Readonly<Record<string, { summary: string; command: Command }>> = {
  new: { summary: 'crée le dossier d’un exercice, prêt à être transformé', command: exerciseNew },
  check: { summary: 'prouve un exercice, ou tous : départ, solution, variantes', command: exerciseCheck },
}

const help = `Pour les auteurs d’exercices.

Usage :
  cale exercise COMMANDE [OPTIONS]

Commandes :
${columns(Object.entries(SUBCOMMANDS).map(([name, { summary }]) => [name, summary]))}

« cale exercise COMMANDE --help » explique une commande.
`

export const exercise: Command = {
  async run([name, ...rest], io) {
    if (name === '--help' || name === '-h') {
      await io.out.write(help)
      return 0
    }
    if (name === undefined) throw new WrongUse('quelle commande ? new ou check', 'cale exercise')
    const found = Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined
    if (found) return found.command.run(rest, io)
    const match = suggest(name, Object.keys(SUBCOMMANDS))
    throw new WrongUse(`« ${name} » n’est pas une commande de cale exercise${orDidYouMean(match)}`, 'cale exercise')
  },
}
