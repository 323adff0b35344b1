import type { DockerfileFix } from '../../language/fix'
import { replaceAt } from '../../language/fix'
import { commandOf, instructionOf, jsonArray, oneFix, plainWords } from '../shared/fixing'

/** The script that npm would run, from the project's package.json. */
function scriptOf(json: string, words: readonly string[]): string | null {
  const name = words[0] === 'run' ? words[1] : words[0]
  try {
    const { scripts } = JSON.parse(json) as { scripts?: Record<string, unknown> }
    const script = name === undefined ? undefined : scripts?.[name]
    return typeof script === 'string' ? script : null
  } catch {
    return null
  }
}

export const fix: DockerfileFix = (subject) => {
  const instruction = instructionOf(subject)
  const command = commandOf(subject)
  const json = subject.context.files?.['package.json']
  if (instruction === null || command === null || typeof json !== 'string') return []
  const words = plainWords(
    scriptOf(
      json,
      command.args.map(({ value }) => value),
    ) ?? '',
  )
  // Other programs are found by npm, in node_modules.
  if (words === null || words[0] !== 'node') return []
  return oneFix(
    `Lancer ${words.join(' ')} sans intermédiaire`,
    replaceAt(subject, instruction.argsRange, jsonArray(words)),
  )
}
