import { OFFICIAL_IMAGES } from '@/lib/oci/official-images'
import { parseReference } from '@/lib/oci/reference'
import type { Range } from '@/lib/text/position'
import type { DockerfileRule } from '../../subject'
import { suggest } from '../../syntax/suggest'
import { ownSteps } from '../shared/run-commands'

/** The words of tags that say which system an image is made of. */
const VARIANTS = ['alpine', 'slim', 'bookworm', 'trixie', 'bullseye', 'latest']

export const rule: DockerfileRule = {
  id: 'base-misspelled',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const { stage, base, parent } of build.stages) {
      const earlier = build.stages.slice(0, stage.index).flatMap(({ stage: { name } }) => name ?? [])
      if (parent === null && base !== 'scratch') yield* misspelled(base, earlier, stage.base.range)
    }
    const names = build.stages.flatMap(({ stage }) => stage.name ?? [])
    for (const { instruction } of ownSteps(build)) {
      const from = instruction.name === 'COPY' ? instruction.flags.find(({ name }) => name === 'from') : undefined
      const value = from?.value ?? ''
      if (from !== undefined && !/^[0-9]*$/.test(value) && !names.includes(value.toLowerCase()))
        yield* misspelled(value, names, from.valueRange)
    }
  },
}

/** An image that no one has, and that nearly has the name of a stage, of an official image, or of a variant of one. */
function* misspelled(image: string, stages: readonly string[], range: Range) {
  const reference = parseReference(image)
  if ('error' in reference || reference.domain !== 'docker.io' || !reference.path.startsWith('library/')) return
  const name = reference.path.slice('library/'.length)
  if (!OFFICIAL_IMAGES.has(name)) {
    const suggestion = near(name, [...stages, ...OFFICIAL_IMAGES])
    if (suggestion !== undefined) yield { range, params: { word: name, suggestion } }
    return
  }
  for (const part of (reference.tag ?? '').split(/[-.0-9]+/)) {
    const suggestion = part.length > 3 ? near(part, VARIANTS) : undefined
    if (suggestion !== undefined) yield { range, params: { word: part, suggestion } }
  }
}

/** One slip away: two letters that changed places, or one letter in a word long enough. */
function near(word: string, options: readonly string[]): string | undefined {
  const found = word.length < 4 ? undefined : suggest(word, options)
  if (found === undefined) return undefined
  const letters = (text: string) => [...text].sort().join('')
  if (letters(word) === letters(found)) return found
  const shortened = (text: string) => Array.from(text, (_, i) => text.slice(0, i) + text.slice(i + 1))
  const forms = new Set([word, ...shortened(word)])
  return word.length > 4 && [found, ...shortened(found)].some((form) => forms.has(form)) ? found : undefined
}
