import type { QuickFix } from '@/lib/text/language'
import { type DockerfileFix, type FixSubject, replaceAt } from '../../language/fix'
import { rootImage } from '../shared/base-system'
import { instructionOf, linesAbove, oneFix } from '../shared/fixing'
import { createUser } from '../shared/users'

export const fix: DockerfileFix = (subject) => {
  const { suggestion } = subject.diagnostic.params
  if (suggestion !== '') return setUser(subject, String(suggestion), [])
  const { target } = subject.build
  const image = target === null ? null : rootImage(target)
  const command = createUser(image?.os ?? null, 'app')
  return command === null ? [] : setUser(subject, 'app', [command])
}

function setUser(subject: FixSubject, user: string, before: readonly string[]): QuickFix[] {
  const instruction = instructionOf(subject)
  if (instruction === null) return []
  const title = before.length === 0 ? `Ajouter USER ${user}` : `Créer l’utilisateur ${user} et ajouter USER ${user}`
  if (instruction.name !== 'USER') return oneFix(title, linesAbove(subject, instruction, ...before, `USER ${user}`))
  return oneFix(
    before.length === 0 ? `Écrire USER ${user}` : title,
    ...(before.length === 0 ? [] : [linesAbove(subject, instruction, ...before)]),
    replaceAt(subject, instruction.argsRange, user),
  )
}
