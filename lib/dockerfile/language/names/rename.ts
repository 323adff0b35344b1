import type { FileEdit, Refusal, Renamable } from '@/lib/text/language'
import type { Position, Range } from '@/lib/text/position'
import { initialState } from '../../build/image-state'
import type { EvaluatedStage } from '../../build/types'
import { isStageName } from '../../instructions/from'
import { givenVariable } from '../given-variables'
import type { Opened } from '../open'
import { sourceWords, stageNamed } from './stages'
import { type Named, symbolAt, type VariableSymbol } from './symbol'
import { occurrences } from './variables'

/** The names that BuildKit keeps for itself. */
const RESERVED: ReadonlySet<string> = new Set(['context', 'scratch'])

/** What can be renamed under the caret: a stage that has a name, a variable that this file alone defines. */
export function renamableAt(opened: Opened, position: Position): Renamable | null {
  const symbol = symbolAt(opened, position)
  if (symbol === null) return null
  if (symbol.kind === 'stage') {
    const { nameToken } = symbol.stage.stage
    return nameToken === null || symbol.numbers.includes(symbol.range)
      ? null
      : { range: symbol.range, name: nameToken.value }
  }
  return isOurs(symbol) ? { range: symbol.range, name: symbol.name } : null
}

/** A variable of the base image, or one that the build gives, is known elsewhere by its name. */
function isOurs({ name, all }: VariableSymbol): boolean {
  const stages = new Set(all.flatMap(({ stage }) => stage ?? []))
  const inBase = [...stages].some((stage) => initialState(stage.imageConfig).Env.has(name))
  return givenVariable(name) === undefined && !inBase && all.some(({ defines }) => defines !== null)
}

export function renameAt(opened: Opened, position: Position, name: string): FileEdit[] | Refusal {
  const symbol = symbolAt(opened, position)
  if (symbol === null || renamableAt(opened, position) === null) return { refused: 'Rien ne se renomme ici.' }
  const refused =
    symbol.kind === 'stage' ? refuseStage(opened, symbol.stage, name) : refuseVariable(opened, symbol, name)
  if (refused !== null) return { refused }
  return rangesOf(symbol).map((range) => ({ file: opened.path, range, text: name }))
}

/** The places that a rename writes: a number that names a stage stays. */
function rangesOf(symbol: Named): Range[] {
  return symbol.kind === 'stage' ? symbol.names : symbol.all.map(({ range }) => range)
}

function refuseStage(opened: Opened, renamed: EvaluatedStage, name: string): string | null {
  if (!isStageName(name)) {
    return `« ${name} » ne peut pas nommer une étape : il faut une lettre sans accent, puis des lettres, des chiffres, des points ou des tirets.`
  }
  if (RESERVED.has(name.toLowerCase())) return `« ${name} » est un nom que Docker garde pour lui.`
  const taken = opened.build.stages.find((stage) => stage !== renamed && stage.stage.name === name.toLowerCase())
  if (taken !== undefined) return `Une étape s’appelle déjà « ${name} », à la ligne ${taken.stage.from.line}.`
  const image = imageLine(opened, name.toLowerCase())
  return image === null ? null : `« ${name} » est déjà l’image de la ligne ${image} : l’étape en prendrait la place.`
}

/** The line that reads an image of this name. */
function imageLine(opened: Opened, name: string): number | null {
  const base = opened.build.stages.find((stage) => stage.parent === null && stage.base === name)
  const sources = opened.file.instructions
    .flatMap(sourceWords)
    .filter(({ value }) => stageNamed(opened, value) === null)
  return base?.stage.from.line ?? sources.find(({ value }) => value === name)?.range.start.line ?? null
}

function refuseVariable(opened: Opened, { all }: VariableSymbol, name: string): string | null {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
    return `« ${name} » ne peut pas nommer une variable : il faut une lettre ou un _, puis des lettres sans accent, des chiffres ou des _.`
  }
  if (givenVariable(name) !== undefined) {
    return `« ${name} » est une variable que Docker donne lui-même.`
  }
  const taken = occurrences(opened).find((one) => one.name === name)
  if (taken !== undefined && !all.includes(taken)) {
    return `« ${name} » sert déjà, à la ligne ${taken.range.start.line} : les deux variables se confondraient.`
  }
  const stages = all.flatMap(({ stage }) => stage ?? [])
  const inBase = stages.find((stage) => initialState(stage.imageConfig).Env.has(name))
  return inBase === undefined ? null : `« ${name} » est une variable de l’image ${inBase.image}.`
}
