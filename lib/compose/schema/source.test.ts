import { expect, test } from 'vitest'
import { sourceOf } from './source'

test.each([
  ['', ''],
  ['name', 'version-and-name/#name-top-level-element'],
  ['services', 'services/'],
  ['services.*.ports', 'services/#ports'],
  ['services.*.ports.*.target', 'services/#ports'],
  ['services.*.build', 'build/'],
  ['services.*.build.args.*', 'build/#args'],
  ['services.*.deploy.resources.limits.cpus', 'deploy/#resources'],
  ['services.*.develop.watch', 'develop/#watch'],
  ['services.*.develop.watch.*.action', 'develop/#action'],
  ['networks.*.internal', 'networks/#internal'],
  ['include', 'include/'],
  ['include.*.path', 'include/#path'],
  ['secrets.*.file', 'secrets/'],
  ['models.*.model', 'models/'],
  ['services.*.pull_refresh_after', 'services/#pull_policy'],
])('%s', (pattern, page) => {
  expect(sourceOf(pattern)).toBe(`https://docs.docker.com/reference/compose-file/${page}`)
})
