import type { ComposeRule } from '../../subject'

const KINDS = { volumes: 'volume', networks: 'network', secrets: 'secret', configs: 'config' } as const

export const rule: ComposeRule = {
  id: 'unused-resource',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ project, declared }) {
    for (const section of ['volumes', 'networks', 'secrets', 'configs'] as const) {
      for (const { name, origin } of declared(section)) {
        if (Object.hasOwn(project[section] ?? {}, name)) continue
        yield { file: origin.file, range: origin.range, params: { name, section, kind: KINDS[section] } }
      }
    }
  },
}
