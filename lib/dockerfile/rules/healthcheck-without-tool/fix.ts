import type { DockerfileFix } from '../../language/fix'
import { replaceAt, textAt } from '../../language/fix'
import { rootImage } from '../shared/base-system'
import { commandOf, instructionOf, oneFix } from '../shared/fixing'

/** How each tool that an image may have asks for an address and fails when the answer is not good. */
const ASKS: readonly [tool: string, ask: (url: string) => string][] = [
  ['wget', (url) => `wget -qO- ${url}`],
  ['curl', (url) => `curl -fsS ${url}`],
  ['node', (url) => `node -e "fetch('${url}').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"`],
  ['python3', (url) => `python3 -c "import urllib.request as r; r.urlopen('${url}')"`],
]

export const fix: DockerfileFix = (subject) => {
  const command = commandOf(subject)
  const stage = subject.build.stages.find(({ image }) => image === subject.diagnostic.params.image)
  const image = stage === undefined ? null : rootImage(stage)
  const url = command?.args.map(({ value }) => value).find((value) => /^https?:\/\/[^\s'"$\\]+$/.test(value))
  if (command === null || image === null || url === undefined || instructionOf(subject)?.json) return []
  // Over several lines, or with quotes, what is replaced is not what is read.
  if (/["'\\\n]/.test(textAt(subject, command.range))) return []
  const absent = image.absent.split(' ')
  const found = ASKS.find(([tool]) => !absent.includes(tool))
  if (found === undefined) return []
  const [tool, ask] = found
  return oneFix(`Demander à ${tool}, que l’image contient`, replaceAt(subject, command.range, ask(url)))
}
