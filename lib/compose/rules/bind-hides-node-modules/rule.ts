import { resolvePath } from '../../forms/path'
import type { Mount, Service } from '../../project'
import type { ComposeRule, ComposeSubject } from '../../subject'
import { finalStage } from '../shared/dockerfile'
import { at, servicesOf } from '../shared/finding'

export const rule: ComposeRule = {
  id: 'bind-hides-node-modules',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, service] of servicesOf(subject)) {
      const modules = installedModules(subject, service)
      if (modules === null) continue
      const mounts = service.volumes ?? []
      for (const [i, mount] of mounts.entries()) {
        if (!hides(mount, modules) || mounts.some((other) => other !== mount && other.target === modules)) continue
        yield* at(subject, ['services', name, 'volumes', i], { service: name, target: mount.target, modules })
      }
    }
  },
}

function hides({ type, target }: Mount, modules: string): boolean {
  return type === 'bind' && modules.startsWith(target === '/' ? '/' : `${target}/`)
}

const INSTALL = /\b(?:npm\s+(?:ci|install|i)|yarn(?:\s+install)?|pnpm\s+(?:install|i)|bun\s+install)\b/

/** The `node_modules` folder that building the service fills, or null when it fills none, or installs at each start. */
function installedModules(subject: ComposeSubject, service: Service): string | null {
  if (!service.build) return null
  const stage = finalStage(subject, service.build)
  const command = [...(service.entrypoint ?? []), ...(service.command ?? [])].join(' ')
  if (INSTALL.test(command)) return null
  if (!stage) return null
  const installs = stage.lines.some((line) => /^RUN\b/i.test(line) && INSTALL.test(line))
  return installs ? resolvePath(stage.workdir, 'node_modules') : null
}
