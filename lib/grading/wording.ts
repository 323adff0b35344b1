import type { Params } from '@/lib/text/diagnostic'
import type { Check, Exercise } from './exercise'
import { causeWords } from './observers/observe'
import type { CauseWords } from './observers/observer'
import type { Reason } from './verdict'

/** What is said when a check could not be looked at. */
const BLOCKED: Readonly<Record<string, CauseWords>> = {
  'no-image': {
    constat: 'L’image ne se construit pas encore : ce point ne peut pas être observé.',
    pourquoi: 'Sans image, il n’y a ni configuration, ni couches, ni conteneur à regarder.',
    pistes: ['Corrigez d’abord ce qui arrête la construction.'],
  },
  'no-project': {
    constat: 'Compose refuse le projet : ce point ne peut pas être observé.',
    pourquoi: 'Tant que le fichier n’est pas valide, aucun service n’existe.',
    pistes: ['Corrigez d’abord ce que Compose refuse.'],
  },
  'no-service': {
    constat: 'Le service « {service} » n’existe pas encore : ce point ne peut pas être observé.',
    pourquoi: 'Chaque service porte le nom sous lequel les autres le joignent.',
    pistes: ['Déclarez d’abord le service « {service} ».'],
  },
}

/** Puts values in a sentence: `{name}` becomes the value of `name`; a name without a value stays as it is. */
export function fill(sentence: string, params: Params): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    return Object.hasOwn(params, name) ? String(params[name]) : whole
  })
}

/** The words of a check that is not reached: the exercise's for this cause, else the observer's, else the check's own. */
export function reasonFor(exercise: Exercise, check: Check, cause: string, params: Params, blocked: boolean): Reason {
  const own = check.causes && Object.hasOwn(check.causes, cause) ? check.causes[cause] : undefined
  const known = blocked ? BLOCKED[cause] : causeWords(check.observe.kind, cause)
  const words = { ...check.failure, ...withoutUndefined(known), ...withoutUndefined(own) }
  // A blocked check reveals nothing.
  const idee = blocked ? undefined : words.idee
  return {
    constat: fill(words.constat, params),
    pourquoi: fill(words.pourquoi, params),
    pistes: words.pistes.map((piste) => fill(piste, params)),
    section: words.section ?? exercise.section,
    ...(idee === undefined ? {} : { idee }),
  }
}

function withoutUndefined<T extends object>(words: T | undefined): Partial<T> {
  return Object.fromEntries(Object.entries(words ?? {}).filter(([, value]) => value !== undefined)) as Partial<T>
}
