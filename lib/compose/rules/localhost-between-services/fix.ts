import { correction, param, swap } from '../../language/edit/fixing'
import type { ComposeFix } from '../../language/fix'
import { projectAround } from '../../language/project'
import { addressesIn, isLoopback } from '../shared/addresses'
import { containerPorts, hostPorts } from '../shared/ports'

export const fix: ComposeFix = (subject) => {
  const { source, branch, workspace } = subject
  const other = param(subject, 'other')
  const service = projectAround(workspace, source.file).project?.services[other]
  const text = branch.word?.text ?? ''
  if (!service) return []
  for (const { host, port } of addressesIn(text)) {
    if (!isLoopback(host)) continue
    const published = (service.ports ?? []).find((one) => hostPorts(one).includes(port))
    const target = containerPorts(service).has(port) ? port : published?.target
    const address = `${other}:${target}`
    if (target !== undefined)
      return correction(`Écrire « ${address} »`, swap(source, branch, `${host}:${port}`, address))
  }
  const alone = /(?:^|=)(localhost|127\.[\d.]+)$/.exec(text)?.[1]
  return alone === undefined ? [] : correction(`Écrire « ${other} »`, swap(source, branch, alone, other))
}
