import type { DockerfileRule } from '../../subject'
import { KEYWORDS } from '../../syntax/keywords'
import { suggest } from '../../syntax/suggest'

export const rule: DockerfileRule = {
  id: 'onbuild-unknown-instruction',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ file }) {
    for (const { trigger, broken } of file.instructions) {
      if (trigger === null || broken || trigger.name !== null) continue
      const suggestion = suggest(trigger.keyword.value, KEYWORDS, false)?.toUpperCase()
      const params = { word: trigger.keyword.value, ...(suggestion === undefined ? {} : { suggestion }) }
      yield { range: trigger.keyword.range, params }
    }
  },
}
