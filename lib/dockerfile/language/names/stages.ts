import type { Range } from '@/lib/text/position'
import { parseMount } from '../../build/mounts'
import type { EvaluatedStage } from '../../build/types'
import type { DockerfileSubject } from '../../subject'
import { readFlags } from '../../syntax/flags'
import type { Instruction } from '../../syntax/types'

/** A place that names a stage: by its name, or by its number. */
export interface StageReference {
  stage: EvaluatedStage
  range: Range
  byNumber: boolean
}

/** A stage or an image that a COPY or a RUN reads from, as it is written. */
export interface SourceWord {
  value: string
  range: Range
}

/** The values of `--from=` and of `from=` in `--mount=`, with their places. */
export function sourceWords(instruction: Instruction): SourceWord[] {
  const { name, keyword, text, map, trigger } = instruction
  if (trigger !== null) return sourceWords(trigger)
  if (name !== 'COPY' && name !== 'RUN') return []
  return readFlags(text, keyword.at + keyword.value.length, text.length).flags.flatMap(({ start, end }) => {
    const word = text.slice(start, end)
    const found = /^--from=/.exec(word) ?? /^--mount=(?:.*,)?from=/i.exec(word)
    // Quoted or escaped, what Docker reads is not what is written.
    if (found === null || /["'\\]/.test(word)) return []
    const from = start + found[0].length
    const value = word.slice(found[0].length).split(',')[0] ?? ''
    const known = name === 'COPY' || parseMount(word.slice('--mount='.length)).mount.from === value
    return known ? [{ value, range: map.range(from, from + value.length) }] : []
  })
}

/** The stage that `--from` names; the last one of that name, as BuildKit. Null when it is an image. */
export function stageNamed({ build }: DockerfileSubject, value: string): EvaluatedStage | null {
  if (/^[0-9]+$/.test(value)) return build.stages[Number(value)] ?? null
  return build.stages.findLast(({ stage }) => stage.name === value.toLowerCase()) ?? null
}

/** Every place that names a stage other than its own FROM. */
export function stageReferences(subject: DockerfileSubject): StageReference[] {
  const { build, file } = subject
  const found: StageReference[] = []
  for (const { stage, parent, base } of build.stages) {
    // A base made of variables does not write the name.
    if (parent !== null && stage.base.value === base)
      found.push({ stage: parent, range: stage.base.range, byNumber: false })
  }
  for (const instruction of file.instructions) {
    for (const { value, range } of sourceWords(instruction)) {
      const stage = stageNamed(subject, value)
      if (stage !== null) found.push({ stage, range, byNumber: /^[0-9]+$/.test(value) })
    }
  }
  return found
}
