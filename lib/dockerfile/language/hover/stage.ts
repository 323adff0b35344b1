import { code, list, paragraphs } from '@/lib/text/markdown'
import type { EvaluatedStage } from '../../build/types'
import type { DockerfileSubject } from '../../subject'
import { stageReferences } from '../names/stages'

/** What a stage starts from, and what becomes of it. */
export function stageMarkdown(subject: DockerfileSubject, stage: EvaluatedStage): string {
  const { nameToken, index, from, instructions } = stage.stage
  const name = nameToken?.value ?? String(index)
  const uses = stageReferences(subject).filter((one) => one.stage === stage)
  const lines = [...new Set(uses.map(({ range }) => range.start.line))].join(', ')
  const count = instructions.length
  return paragraphs(
    `**${name}** — ${stage === subject.build.target ? 'Étape finale : c’est elle qui donne l’image.' : 'Étape intermédiaire : il n’en reste que ce que les autres en copient.'}`,
    list([
      `**Part de** : ${code(stage.base)}, à la ligne ${from.range.start.line}`,
      `**Contient** : ${count === 0 ? 'aucune instruction' : count === 1 ? 'une instruction' : `${count} instructions`}`,
      ...(lines === '' ? [] : [`**Sert** : ligne ${lines}`]),
    ]),
  )
}
