import { BASE_IMAGES } from '@/lib/oci/base-images.generated'
import { endOfLife } from '@/lib/oci/end-of-life'
import { correction, param } from '../../language/edit/fixing'
import { writeScalar } from '../../language/edit/scalar'
import type { ComposeFix } from '../../language/fix'

/** Tags of the catalogue that say a version which is still looked after, the newest and the smallest first. */
export const fix: ComposeFix = (subject) => {
  const { source, branch } = subject
  const name = param(subject, 'image')
  const tags = BASE_IMAGES.filter((image) => image.name === name && /^v?\d/.test(image.tag)).map(({ tag }) => tag)
  const alive = tags.filter((tag) => endOfLife(`${name}:${tag}`) === null)
  return alive
    .sort((a, b) => versionOf(b) - versionOf(a) || (a < b ? 1 : -1))
    .slice(0, 3)
    .flatMap((tag) =>
      branch.kind === 'scalar'
        ? correction(`Choisir « ${name}:${tag} »`, writeScalar(source, branch, `${name}:${tag}`))
        : [],
    )
}

function versionOf(tag: string): number {
  const [major = 0, minor = 0] = (/\d+(?:\.\d+)?/.exec(tag)?.[0] ?? '').split('.').map(Number)
  return major * 1000 + minor
}
