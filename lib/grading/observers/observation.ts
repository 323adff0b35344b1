import type { Params } from '@/lib/text/diagnostic'
import type { Range } from '@/lib/text/position'
import type { BuiltImage } from '../build/result'
import type { World } from '../world'

/** The place that explains what was seen. */
export interface Place {
  file?: string
  range?: Range
}

/** What an observer saw. `cause` is its word for why not; `params` are the values a sentence may quote. */
export type Observation =
  | { state: 'reached' }
  | ({ state: 'failed' | 'blocked'; cause: string; params: Params } & Place)

export const reached: Observation = { state: 'reached' }

export function failed(cause: string, params: Params = {}, place: Place = {}): Observation {
  return { state: 'failed', cause, params, ...place }
}

/** Observes the image of a folder; blocked as long as it does not build. */
export function onImage(
  world: World,
  folder: string,
  look: (image: BuiltImage, file: string, sent: readonly string[]) => Observation,
): Observation {
  const result = world.build(folder)
  if (result.ok) return look(result.image, result.file, result.sent)
  const { file, range } = result.failure
  return { state: 'blocked', cause: 'no-image', params: {}, file, ...(range ? { range } : {}) }
}
