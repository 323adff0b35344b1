import type { Problem } from '../errors'
import { child, stringOf } from '../yaml/node'
import { type Checked, INVALID, keyPlace } from './checked'

export function inlineDockerfile({ name, service }: Checked): Problem | undefined {
  const build = child(service, 'build')
  const at = keyPlace(build, 'dockerfile_inline')
  if (!at || child(build, 'dockerfile') === undefined) return undefined
  const docker = `service ${JSON.stringify(name)} declares mutualy exclusive dockerfile and dockerfile_inline${INVALID}`
  return {
    rule: 'conflicting-attributes',
    at,
    params: { path: `services.${name}.build`, names: 'dockerfile, dockerfile_inline' },
    docker,
  }
}

export function additionalContexts({ name, service, services }: Checked): Problem | undefined {
  const contexts = child(child(service, 'build'), 'additional_contexts')
  for (const [context, { node }] of contexts?.kind === 'map' ? contexts.entries : []) {
    const other = /^service:(.*)$/.exec(stringOf(node) ?? '')?.[1]
    if (other === undefined) continue
    const target = services.entries.get(other)
    const found = target ? 'non-buildable service' : 'unknown service'
    const docker = `service ${JSON.stringify(name)} declares ${found} ${JSON.stringify(other)} as additional contexts ${context}`
    if (!target || !child(target.node, 'build'))
      return { rule: 'context-not-built', at: node.at, params: { service: name, name: other }, docker }
  }
}

export function buildPlatforms({ service }: Checked): Problem | undefined {
  const platform = child(service, 'platform')
  const wanted = stringOf(platform)
  const platforms = child(child(service, 'build'), 'platforms')
  if (!platform || wanted === undefined || platforms?.kind !== 'list') return undefined
  if (platforms.items.some((item) => stringOf(item) === wanted)) return undefined
  const docker = `service.build.platforms MUST include service.platform ${JSON.stringify(wanted)}${INVALID}`
  return { rule: 'platform-not-built', at: platform.at, params: { platform: wanted }, docker }
}
