import { OFFICIAL_IMAGES } from '@/lib/oci/official-images'
import { parseReference } from '@/lib/oci/reference'
import type { Range } from '@/lib/text/position'
import type { DockerfileRule } from '../../subject'
import { suggest } from '../../syntax/suggest'
import { stepsOf } from '../shared/run-commands'

/** The words of tags that say which system an image is made of. */
const VARIANTS = ['alpine', 'slim', 'bookworm', 'trixie', 'bullseye', 'latest']

export const rule: DockerfileRule = {
  id: 'base-misspelled',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build }) {
    // The stages above: FROM sees no other.
    const names = new Set<string>()
    for (const { stage, base, parent } of build.stages) {
      if (parent === null && base !== 'scratch') yield* misspelled(base, names, stage.base.range)
      if (stage.name !== null) names.add(stage.name)
    }
    for (const { instruction } of stepsOf(build, 'COPY')) {
      const from = instruction.flags.find(({ name }) => name === 'from')
      const value = from?.value ?? ''
      if (from !== undefined && !/^[0-9]*$/.test(value) && !names.has(value.toLowerCase()))
        yield* misspelled(value, names, from.valueRange)
    }
  },
}

/** An image that no one has, and that nearly has the name of a stage, of an official image, or of a variant of one. */
function* misspelled(image: string, stages: ReadonlySet<string>, range: Range) {
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
