import type { DockerfileFix } from '../../language/fix'
import { replaceAt } from '../../language/fix'
import { rootImage } from '../shared/base-system'
import { instructionOf, linesAbove, oneFix, stepOf } from '../shared/fixing'
import { createUser } from '../shared/users'

export const fix: DockerfileFix = (subject) => {
  const instruction = instructionOf(subject)
  const step = stepOf(subject)
  const { name, known } = subject.diagnostic.params
  const image = step === null ? null : rootImage(step.stage)
  if (instruction === null || step === null) return []
  const isPlain = /^[a-z_][a-z0-9_-]*$/.test(String(name))
  // Without root, nobody is created.
  const command = isPlain && /^(root|0)?(:|$)/.test(step.user) ? createUser(image?.os ?? null, String(name)) : null
  return [
    ...(command === null ? [] : oneFix(`Créer l’utilisateur ${name}`, linesAbove(subject, instruction, command))),
    ...(known === ''
      ? []
      : oneFix(`Prendre l’utilisateur ${known}`, replaceAt(subject, instruction.argsRange, String(known)))),
  ]
}
