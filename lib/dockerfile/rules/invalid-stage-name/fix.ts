import { isStageName } from '../../instructions/from'
import type { DockerfileFix } from '../../language/fix'
import { replaceAt, textAt } from '../../language/fix'
import { sourceWords } from '../../language/names/stages'
import { oneFix } from '../shared/fixing'
import { freeStageName } from '../shared/rename-fix'

/** The nearest name that Docker takes: accents and other signs are dropped, a first digit gets letters before it. */
function slug(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain
    .replace(/[^a-z0-9_.-]+/g, '-')
    .replace(/^(?=[0-9])/, 'etape-')
    .replace(/^[^a-z]+|[^a-z0-9]+$/g, '')
}

export const fix: DockerfileFix = (subject) => {
  const { range, params } = subject.diagnostic
  const written = String(params.name)
  const name = freeStageName(subject, slug(written))
  if (!isStageName(name) || textAt(subject, range) !== written) return []
  const { file } = subject
  // Nothing resolves to a stage that has no name yet: what is written the same is what names it.
  const uses = file.instructions.flatMap(sourceWords).filter(({ value }) => value === written)
  const bases = file.stages.map(({ base }) => base).filter(({ value }) => value === written)
  const places = [range, ...uses.map((use) => use.range), ...bases.map((base) => base.range)]
  return oneFix(`Renommer l’étape en ${name}`, ...places.map((place) => replaceAt(subject, place, name)))
}
