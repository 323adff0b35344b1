import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Exercise, totalPoints } from '@/lib/grading/exercise'
import type { Files } from '@/lib/grading/files'
import { grade } from '@/lib/grading/grade'
import { isFull } from '@/lib/grading/verdict'
import { z } from '@/lib/zod'
import { exerciseFolder, startFiles, variantFiles, variantNames } from './load'

const POINTS = 20
const OK_VARIANTS = 3
const KO_VARIANTS = 6

const expectedSchema = z.strictObject({ perd: z.record(z.string(), z.int().positive()) })

/** One thing that must be true of an exercise's folder. Reads the disk when it is run. */
export interface Proof {
  /** A French sentence, for the author. */
  name: string
  /** What is not so, one French sentence each; none when it is. */
  faults(): string[]
}

/** Everything that must be true of an exercise: the test suite and `cale exercise check` run these, and no other. */
export function proofsOf(id: string, exercise: Exercise, root?: string): Proof[] {
  const variants = variantNames(id, root)
  const ok = variants.filter((name) => name.startsWith('variantes/ok-'))
  const ko = variants.filter((name) => name.startsWith('variantes/ko-'))
  return [
    { name: `vaut ${POINTS} points et porte le nom de son dossier`, faults: () => identityFaults(id, exercise) },
    { name: 'a un énoncé', faults: () => statementFaults(id, root) },
    { name: 'a assez de variantes', faults: () => variantFaults(variants, ok, ko) },
    { name: 'depart n’a pas tous les points', faults: () => startFaults(exercise, root) },
    ...['solution', ...ok].map((name) => ({
      name: `${name} a tous les points`,
      faults: () => differences({}, lost(exercise, variantFiles(exercise, name, root))),
    })),
    ...ko.map((name) => ({ name: `${name} perd ce qui est déclaré`, faults: () => koFaults(exercise, name, root) })),
    { name: 'chaque phrase a ses valeurs', faults: () => ko.flatMap((name) => wordingFaults(exercise, name, root)) },
  ]
}

function identityFaults(id: string, exercise: Exercise): string[] {
  const total = totalPoints(exercise)
  return [
    ...(total === POINTS ? [] : [`les vérifications valent ${total} points`]),
    ...(exercise.id === id ? [] : [`id vaut « ${exercise.id} » dans le dossier ${id}`]),
  ]
}

function statementFaults(id: string, root?: string): string[] {
  return existsSync(path.join(exerciseFolder(id, root), 'enonce.mdx')) ? [] : ['enonce.mdx manque']
}

function variantFaults(all: readonly string[], ok: readonly string[], ko: readonly string[]): string[] {
  const others = all.filter((name) => !ok.includes(name) && !ko.includes(name))
  return [
    ...(ok.length >= OK_VARIANTS ? [] : [`${ok.length} variante(s) ok-, il en faut ${OK_VARIANTS}`]),
    ...(ko.length >= KO_VARIANTS ? [] : [`${ko.length} variante(s) ko-, il en faut ${KO_VARIANTS}`]),
    ...others.map((name) => `${name} ne commence ni par ok- ni par ko-`),
  ]
}

function startFaults(exercise: Exercise, root?: string): string[] {
  return isFull(grade(exercise, startFiles(exercise, root))) ? ['les fichiers de départ ont tous les points'] : []
}

function koFaults(exercise: Exercise, name: string, root?: string): string[] {
  const file = path.join(exerciseFolder(exercise.id, root), name, 'attendu.json')
  if (!existsSync(file)) return [`${name}/attendu.json manque`]
  const declared = expectedSchema.safeParse(readJson(file))
  if (!declared.success) return [`${name}/attendu.json doit être de la forme {"perd": {"vérification": points}}`]
  return differences(declared.data.perd, lost(exercise, variantFiles(exercise, name, root)))
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

type Points = Readonly<Record<string, number>>

/** The points that each check takes away. */
function lost(exercise: Exercise, files: Files): Points {
  const checks = grade(exercise, files).checks.filter(({ state }) => state !== 'reached')
  return Object.fromEntries(checks.map(({ id, worth }) => [id, worth]))
}

function differences(expected: Points, got: Points): string[] {
  return [...new Set([...Object.keys(expected), ...Object.keys(got)])].flatMap((check) => {
    const [wanted = 0, taken = 0] = [expected[check], got[check]]
    return wanted === taken ? [] : [`« ${check} » retire ${taken} point(s) au lieu de ${wanted}`]
  })
}

/** A `{name}` left in a sentence is a value that the observer did not give. */
function wordingFaults(exercise: Exercise, name: string, root?: string): string[] {
  return grade(exercise, variantFiles(exercise, name, root)).checks.flatMap(({ id, reason }) => {
    const words = reason ? [reason.constat, reason.pourquoi, ...reason.pistes].join(' ') : ''
    const hole = /\{\w+\}/.exec(words)?.[0]
    return hole === undefined ? [] : [`${name} : la raison de « ${id} » garde ${hole} sans valeur`]
  })
}
