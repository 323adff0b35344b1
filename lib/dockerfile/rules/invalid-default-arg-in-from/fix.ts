import type { DockerfileFix } from '../../language/fix'
import { insertAt } from '../../language/fix'
import { oneFix } from '../shared/fixing'
import { recommendedTags } from '../shared/tags'

export const fix: DockerfileFix = (subject) => {
  // `node:$V`, `node:${V}-alpine`: the tag, or the start of it.
  const [, name, braced, bare, suffix = ''] =
    /^([a-z0-9./-]+):\$(?:\{(\w+)\}|(\w+))(-[\w.-]+)?$/.exec(String(subject.diagnostic.params.base)) ?? []
  const variable = braced ?? bare
  const arg = subject.file.globalArgs
    .flatMap(({ pairs }) => pairs)
    .find(({ key, value }) => key.value === variable && value === null)
  const tag = recommendedTags(name ?? '').find((one) => one.endsWith(suffix))
  if (arg === undefined || tag === undefined) return []
  const value = tag.slice(0, tag.length - suffix.length)
  return oneFix(`Donner la valeur ${value} par défaut`, insertAt(subject, arg.key.range.end, `=${value}`))
}
