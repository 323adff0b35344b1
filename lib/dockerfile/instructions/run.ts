import { quote } from '../shell/expand'
import { csvFields } from '../syntax/csv'
import type { Validator } from './refusal'

const NETWORKS: ReadonlySet<string> = new Set(['default', 'none', 'host'])

export const network: Validator = ({ flags }) => {
  const flag = flags.find(({ name }) => name === 'network')
  if (flag === undefined || flag.value === null || NETWORKS.has(flag.value)) return null
  const docker = `invalid network mode ${quote(flag.value)}`
  return { rule: 'invalid-network', docker, range: flag.valueRange, params: { value: flag.value } }
}

/** What is looked at before any variable is known: the fields of `--mount`, and the stage or image that `from` names. */
export const mountFields: Validator = ({ flags }) => {
  for (const { name, value, valueRange: range } of flags) {
    if (name !== 'mount' || value === null) continue
    const fields = csvFields(value)
    if ('error' in fields) {
      return { rule: 'invalid-mount', docker: `failed to parse csv mounts: ${fields.error}`, range, params: { value } }
    }
    const from = fields.find((field) => /^from=.*\$./i.test(field))
    if (from === undefined) continue
    const docker = "'from' doesn't support variable expansion, define alias stage instead"
    return { rule: 'from-variable', docker, range, params: { value: from.slice('from='.length) } }
  }
  return null
}
