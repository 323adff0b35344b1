import { similarImage } from '@/lib/oci/base-images'
import type { Completion } from '@/lib/text/language'
import type { Range } from '@/lib/text/position'
import type { EvaluatedStage } from '../../build/types'
import { commandsOf } from '../../run-script/commands'
import { item } from './item'

/** The users that the stage has: those of its base, and those that its RUN instructions create. */
export function userCompletions(stage: EvaluatedStage | null, place: Range, withGroup: boolean): Completion[] {
  if (stage === null) return []
  const base = stage.image === 'scratch' ? null : similarImage(stage.image)
  const known = base?.user ?? null
  const created = createdUsers(stage)
  const both = (name: string) => (withGroup ? `${name}:${name}` : name)
  return [
    ...created.map((name) => item(place, 'user', both(name), { detail: 'créé par un RUN', rank: 1 })),
    ...(known === null || created.includes(known)
      ? []
      : [item(place, 'user', both(known), { detail: `fourni par ${stage.image}`, rank: 2 })]),
    item(place, 'user', withGroup ? '1000:1000' : '1000', { detail: 'par numéro', rank: 8 }),
    item(place, 'user', both('root'), { detail: 'administrateur', rank: 9 }),
  ]
}

const CREATORS = ['useradd', 'adduser']

function createdUsers(stage: EvaluatedStage): string[] {
  const own = stage.steps
    .filter(({ instruction }) => instruction.name === 'RUN')
    .flatMap(({ instruction }) => commandsOf(instruction))
    .filter(({ name }) => CREATORS.includes(name))
    .flatMap((command) => command.operands.at(-1)?.value ?? [])
    .filter((name) => /^[a-z_][a-z0-9_-]*$/.test(name))
  return [...new Set([...(stage.parent === null ? [] : createdUsers(stage.parent)), ...own])]
}
