import type { DockerfileFix } from '../../language/fix'
import { replaceAt, textAt } from '../../language/fix'
import { jsonArray, oneFix } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const { range } = subject.diagnostic
  const array: unknown = parse(textAt(subject, range))
  if (!Array.isArray(array) || !array.every((one) => ['string', 'number', 'boolean'].includes(typeof one))) return []
  return oneFix('Mettre chaque élément entre guillemets', replaceAt(subject, range, jsonArray(array.map(String))))
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
