import path from 'node:path'
import { proofsOf } from '@/content/exercices/prove'
import type { Exercise } from '@/lib/grading/exercise'
import { type Command, type Io, type Status, WrongUse } from '../../command'
import { findExercise, loadExercises } from '../../exercises'
import { reasonOf } from '../../files/reason'
import { type Help, helpText } from '../../help'
import { parseOptions } from '../../options'
import { type Paint, painter } from '../../terminal'

const options = [{ name: 'json', help: 'écrit les preuves en JSON' }]

const help: Help = {
  name: 'cale exercise check',
  summary:
    'Prouve des exercices : le départ n’a pas tout, la solution et les ok-* ont tout, les ko-* perdent ce qui est déclaré.',
  forms: ['[NOM…] [--json]'],
  options,
  notes: ['Sans nom, tous les exercices. Code de sortie : 0 si tout est prouvé, 1 sinon, 2 pour un mauvais usage.'],
}

/** What `npm test` proves of every exercise, for those named. */
export const exerciseCheck: Command = {
  async run(argv, io) {
    const asked = parseOptions(argv, options, help.name)
    if (asked.has('help')) {
      await io.out.write(helpText(help))
      return 0
    }
    const exercises = await loadExercises(help.name)
    const ids = asked.words.length > 0 ? asked.words : [...exercises.keys()]
    const all = ids.map((id) => prove(id, findExercise(exercises, id, { root: io.root, command: help.name }), io))
    if (asked.has('json')) await io.out.line(JSON.stringify(all, null, 2))
    else for (const one of all) await io.out.write(printed(one, painter(io.out.color)))
    return statusOf(all, io)
  },
}

interface Proved {
  exercise: string
  proofs: { name: string; faults: string[] }[]
}

function prove(id: string, exercise: Exercise, { root, cwd }: Io): Proved {
  try {
    const proofs = proofsOf(id, exercise, root).map(({ name, faults }) => ({ name, faults: attempt(faults, cwd) }))
    return { exercise: id, proofs }
  } catch (error) {
    // The folder of the variants cannot even be listed.
    return { exercise: id, proofs: [{ name: 'a un dossier complet', faults: [fileFault(error, cwd)] }] }
  }
}

function attempt(faults: () => string[], cwd: string): string[] {
  try {
    return faults()
  } catch (error) {
    return [fileFault(error, cwd)]
  }
}

/** A file that exercice.ts names and the folder lacks. @throws anything else */
function fileFault(error: unknown, cwd: string): string {
  const { path: file } = error as NodeJS.ErrnoException
  if (file === undefined) throw error
  return `${path.relative(cwd, file)} ${reasonOf(error)}`
}

function printed({ exercise, proofs }: Proved, paint: Paint): string {
  const bad = proofs.filter(({ faults }) => faults.length > 0)
  if (bad.length === 0) return `${paint('green', '✓')} ${exercise} : ${proofs.length} preuves\n`
  // One missing file may fail every proof: it is said once.
  const names = new Map<string, string[]>()
  for (const { name, faults } of bad) for (const fault of faults) names.set(fault, [...(names.get(fault) ?? []), name])
  const lines = [...names].map(([fault, [first, ...others]]) => {
    return `  ${first}${others.length > 0 ? ` (et ${others.length} autres)` : ''} ? Non : ${fault}`
  })
  return `${paint('red', '✗')} ${exercise} : ${bad.length} preuve(s) sur ${proofs.length} en défaut\n${lines.join('\n')}\n`
}

async function statusOf(all: readonly Proved[], io: Io): Promise<Status> {
  if (all.length === 0) throw new WrongUse('aucun exercice', help.name)
  const failed = all.filter(({ proofs }) => proofs.some(({ faults }) => faults.length > 0)).length
  if (failed > 0) await io.err.line(`${failed} exercice(s) sur ${all.length} à corriger.`)
  return failed > 0 ? 1 : 0
}
