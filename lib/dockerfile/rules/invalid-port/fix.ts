import type { DockerfileFix } from '../../language/fix'
import { replaceAt, textAt } from '../../language/fix'
import { oneFix } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const { range, params } = subject.diagnostic
  const [, port, protocol = ''] = /^\D*?([0-9]{1,5})(\/(?:tcp|udp))?[^0-9]*$/i.exec(String(params.value)) ?? []
  if (port === undefined || Number(port) > 65535 || textAt(subject, range) !== params.value) return []
  return oneFix(`Écrire ${port}${protocol}`, replaceAt(subject, range, `${port}${protocol}`))
}
