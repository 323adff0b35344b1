import type { ComposeRule } from '../../subject'
import { at } from '../shared/finding'
import { parseSubnet, type Subnet } from '../shared/ipv4'
import { poolsOf } from '../shared/subnets'

export const rule: ComposeRule = {
  id: 'subnets-overlap',
  severity: 'warning',
  origin: { kind: 'cale' },
  *check(subject) {
    const seen: { network: string; range: Subnet }[] = []
    for (const { name: network } of subject.declared('networks')) {
      for (const [i, { subnet }] of poolsOf(subject, network).entries()) {
        const range = parseSubnet(subnet)
        if (range === null) continue
        const other = seen.find((earlier) => earlier.range.first <= range.last && range.first <= earlier.range.last)
        if (other)
          yield* at(subject, ['networks', network, 'ipam', 'config', i, 'subnet'], {
            network,
            other: other.network,
            subnet,
          })
        seen.push({ network, range })
      }
    }
  },
}
