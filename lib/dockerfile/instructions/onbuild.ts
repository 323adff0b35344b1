import type { Validator } from './refusal'

/** What cannot be kept for later. Source: BuildKit `instructions.parseOnBuild`. */
export const allowedTrigger: Validator = ({ trigger }) => {
  const word = trigger?.keyword.value.toUpperCase()
  if (trigger === null || !(word === 'ONBUILD' || word === 'FROM' || word === 'MAINTAINER')) return null
  const docker =
    word === 'ONBUILD'
      ? "Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed"
      : `${word} isn't allowed as an ONBUILD trigger`
  return { rule: 'onbuild-forbidden', docker, range: trigger.keyword.range, params: { instruction: word } }
}
