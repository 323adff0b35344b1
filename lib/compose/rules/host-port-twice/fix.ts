import { correction, itemAround, param } from '../../language/edit/fixing'
import type { ComposeFix } from '../../language/fix'
import { projectAround } from '../../language/project'
import { portTextEdit } from '../shared/port-text'
import { hostPorts } from '../shared/ports'

export const fix: ComposeFix = (subject) => {
  const { source, workspace } = subject
  const item = itemAround(subject, 'ports')
  const { project } = projectAround(workspace, source.file)
  const taken = new Set(Object.values(project?.services ?? {}).flatMap(({ ports = [] }) => ports.flatMap(hostPorts)))
  let free = Number(param(subject, 'port')) + 1
  while (taken.has(free)) free++
  if (!item || free > 65535) return []
  return correction(`Publier sur le port ${free}`, portTextEdit(source, item, { host: String(free) }))
}
