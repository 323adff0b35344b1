import { type Command, WrongUse } from '../../command'
import { type Help, helpText } from '../../help'
import { type Option, parseOptions } from '../../options'
import { buildStream } from './stream'

const options: readonly Option[] = [
  { name: 'jsonl', help: 'construit un flux : un cas par ligne sur l’entrée, une image par ligne sur la sortie' },
]

const help: Help = {
  name: 'cale build',
  summary: 'Construit une image simulée : sa configuration, son historique, ses fichiers, ou l’erreur de Docker.',
  forms: ['--jsonl < CAS.jsonl'],
  options,
  notes: ['Construire un dossier n’est pas encore là : seul le flux l’est.'],
  examples: ['cale build --jsonl < cas.jsonl > images.jsonl'],
}

export const build: Command = {
  async run(argv, io) {
    const asked = parseOptions(argv, options, help.name)
    if (asked.has('help')) {
      await io.out.write(helpText(help))
      return 0
    }
    if (!asked.has('jsonl') || asked.words.length > 0) {
      throw new WrongUse('construire un dossier n’est pas encore là ; --jsonl lit des cas sur l’entrée', help.name)
    }
    return buildStream(io)
  },
}
