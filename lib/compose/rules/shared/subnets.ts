import type { ComposeSubject } from '../../subject'

/** An address pool of a network, as the file gives it. */
export interface Pool {
  subnet: string
  gateway?: string
}

/** The pools that a network of the project declares. */
export function poolsOf({ project }: ComposeSubject, network: string): Pool[] {
  const config = project.networks?.[network]?.ipam.config
  return (Array.isArray(config) ? config : []).filter((pool): pool is Pool => typeof pool?.subnet === 'string')
}
