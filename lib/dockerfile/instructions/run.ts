import { quote } from '../shell/expand'
import type { Validator } from './refusal'

const NETWORKS: ReadonlySet<string> = new Set(['default', 'none', 'host'])

export const network: Validator = ({ flags }) => {
  const flag = flags.find(({ name }) => name === 'network')
  if (flag === undefined || flag.value === null || flag.value === '' || NETWORKS.has(flag.value)) return null
  const docker = `invalid network mode ${quote(flag.value)}`
  return { rule: 'invalid-network', docker, range: flag.valueRange, params: { value: flag.value } }
}

/** `--mount=from=` names a stage or an image, before any variable is known. */
export const mountFrom: Validator = ({ flags }) => {
  for (const { name, value, valueRange } of flags) {
    const from = name === 'mount' && value?.split(',').find((field) => /^from=.*\$./i.test(field))
    if (!from) continue
    const docker = "'from' doesn't support variable expansion, define alias stage instead"
    return { rule: 'from-variable', docker, range: valueRange, params: { value: from.slice('from='.length) } }
  }
  return null
}
