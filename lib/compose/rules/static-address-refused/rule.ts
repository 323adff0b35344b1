import type { ComposeRule, ComposeSubject } from '../../subject'
import { at, servicesOf } from '../shared/finding'
import { parseIpv4, parseSubnet } from '../shared/ipv4'
import { replicasOf } from '../shared/replicas'
import { type Pool, poolsOf } from '../shared/subnets'

export const rule: ComposeRule = {
  id: 'static-address-refused',
  severity: 'warning',
  origin: { kind: 'cale' },
  *check(subject) {
    const taken = new Map<string, string>()
    for (const [name, service] of servicesOf(subject)) {
      for (const [network, settings] of Object.entries(service.networks ?? {})) {
        const address = settings?.ipv4_address
        if (address === undefined || subject.project.networks?.[network]?.external) continue
        const key = `${network} ${address}`
        const other = taken.get(key) ?? ''
        const why = other !== '' ? 'taken' : replicasOf(service) > 1 ? 'replicas' : whyNot(subject, network, address)
        taken.set(key, name)
        const params = { service: name, network, address, other, why: why ?? '' }
        if (why !== null) yield* at(subject, ['services', name, 'networks', network, 'ipv4_address'], params)
      }
    }
  },
}

/** Why the network cannot give this address; null when it can, or when we cannot tell. */
function whyNot(subject: ComposeSubject, network: string, address: string): 'no-subnet' | 'outside' | 'gateway' | null {
  const pools = poolsOf(subject, network)
  const number = parseIpv4(address)
  if (number === null) return null
  if (pools.length === 0) return 'no-subnet'
  const subnets = pools.map(({ subnet }) => parseSubnet(subnet))
  const holder = subnets.findIndex((range) => range !== null && number >= range.first && number <= range.last)
  if (holder === -1) return subnets.includes(null) ? null : 'outside'
  return isGateway(pools[holder], number, subnets[holder]?.first ?? 0) ? 'gateway' : null
}

function isGateway(pool: Pool | undefined, number: number, first: number): boolean {
  return number === (pool?.gateway === undefined ? first + 1 : parseIpv4(pool.gateway))
}
