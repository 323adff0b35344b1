import type { Exercise } from '@/lib/grading/exercise'
import { type Command, type Io, type Status, WrongUse } from '../../command'
import { findExercise, loadExercises } from '../../exercises'
import { type Help, helpText } from '../../help'
import { type Option, type Parsed, parseOptions } from '../../options'
import { sectionPages, siteAddress } from '../../sections'
import { painter } from '../../terminal'
import { gradebook } from './csv'
import { type Graded, gradeFolder } from './graded'
import { printTable, printVerdict, tableSummary } from './print'

const options: readonly Option[] = [
  { name: 'csv', help: 'écrit un carnet de notes : une ligne par dossier, une colonne par vérification' },
  { name: 'excel', help: 'le même, tel qu’Excel l’ouvre en français' },
  { name: 'json', help: 'écrit les verdicts en JSON' },
  { name: 'min', value: 'POINTS', help: 'nombre de points qui suffit pour réussir (par défaut, tous)' },
  { name: 'subfolder', value: 'DOSSIER', help: 'où est l’exercice dans chaque dossier, si on ne le trouve pas seul' },
  { name: 'hints', help: 'donne toutes les pistes, et pas seulement la première' },
]

const help: Help = {
  name: 'cale grade',
  summary: 'Note un ou plusieurs dossiers : les points de chaque vérification, et la raison de ceux qui manquent.',
  forms: ['EXERCICE DOSSIER… [OPTIONS]'],
  options,
  notes: [
    `Un dossier donne le verdict entier, plusieurs un tableau. Les fichiers que l’exercice fournit sont toujours les siens ;
ceux que l’on rend sont pris dans le dossier, ou dans celui de ses sous-dossiers qui contient l’exercice.`,
    'Code de sortie : 0 si chacun a réussi, 1 sinon, 2 si un dossier n’a pas pu être noté ou pour un mauvais usage.',
  ],
  examples: [
    'cale grade dockerfile-order-service .',
    'cale grade compose-trois-services rendus/*',
    'cale grade compose-trois-services --csv rendus/* > notes.csv',
  ],
}

export const grade: Command = {
  async run(argv, io) {
    const asked = parseOptions(argv, options, help.name)
    if (asked.has('help')) {
      await io.out.write(helpText(help))
      return 0
    }
    const exercises = await loadExercises(help.name)
    const [id, ...folders] = asked.words
    if (id === undefined) {
      throw new WrongUse(`quel exercice faut-il noter ? Il y a ${[...exercises.keys()].join(', ')}`, help.name)
    }
    const exercise = findExercise(exercises, id, { root: io.root, command: help.name })
    if (folders.length === 0) throw new WrongUse('quel dossier faut-il noter ?', help.name)
    return gradeAll(exercise, folders, asked, io)
  },
}

async function gradeAll(exercise: Exercise, folders: readonly string[], asked: Parsed, io: Io): Promise<Status> {
  const enough = enoughPoints(asked.value('min'))
  const all: Graded[] = []
  let unread = false
  for (const folder of folders) {
    try {
      all.push(gradeFolder(folder, io, exercise, asked.value('subfolder')))
    } catch (error) {
      if (!(error instanceof WrongUse)) throw error
      unread = true
      await io.err.line(`${help.name} : ${error.message}`)
    }
  }
  if (all.length > 0) await print(exercise, all, asked, folders.length > 1, io)
  if (unread) return 2
  return all.every(({ verdict }) => verdict.points >= (enough ?? verdict.total)) ? 0 : 1
}

async function print(exercise: Exercise, all: readonly Graded[], asked: Parsed, many: boolean, io: Io): Promise<void> {
  if (asked.has('json')) {
    const verdicts = all.map(({ folder, verdict, notes }) => ({ folder, ...verdict, notes }))
    await io.out.line(JSON.stringify(verdicts, null, 2))
  } else if (asked.has('csv') || asked.has('excel')) {
    await io.out.write(gradebook(all, asked.has('excel') ? 'excel' : 'standard'))
  } else if (many) {
    await io.out.write(printTable(all, painter(io.out.color)))
    await io.err.line(tableSummary(all))
  } else {
    const pages = await sectionPages(io.root)
    const look = {
      paint: painter(io.out.color),
      columns: io.out.columns,
      allHints: asked.has('hints'),
      link: (section: string) => {
        const page = pages.get(section)
        return page === undefined ? undefined : siteAddress(page, io.env)
      },
    }
    for (const graded of all) await io.out.write(printVerdict(exercise, graded, look))
  }
}

function enoughPoints(asked: string | undefined): number | undefined {
  if (asked === undefined) return undefined
  if (!/^\d+$/.test(asked)) throw new WrongUse(`--min attend un nombre de points, et non « ${asked} »`, help.name)
  return Number(asked)
}
