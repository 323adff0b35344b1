import { expect, test } from 'vitest'
import { BUILDKIT_ARGS, PLATFORM_ARGS, PROXY_ARGS } from '@/lib/dockerfile/language/fr/predefined-args'
import { MOUNTS } from '@/lib/dockerfile/language/mounts'
import { INSTRUCTIONS } from '@/lib/dockerfile/language/reference'
import { frenchMistakes } from '@/lib/text/french-mistakes'
import { dockerfileReference } from './dockerfile'

const entries = dockerfileReference().flatMap((section) => [
  section,
  ...section.attributes.flatMap((attribute) => [attribute, ...attribute.inside]),
])
const anchors = entries.map(({ anchor }) => anchor)

test('every instruction, flag, mount, option and variable of the tables is shown, once', () => {
  const flags = Object.entries(INSTRUCTIONS).flatMap(([name, doc]) => [
    name.toLowerCase(),
    ...Object.keys(doc.flags).map((flag) => `${name.toLowerCase()}.${flag}`),
  ])
  const mounts = Object.entries(MOUNTS).flatMap(([type, { options }]) => [
    `run.mount.${type}`,
    ...Object.keys(options).map((option) => `run.mount.${type}.${option}`),
  ])
  const variables = Object.keys({ ...PLATFORM_ARGS, ...PROXY_ARGS, ...BUILDKIT_ARGS }).map(
    (name) => `variables.${name}`,
  )
  expect(anchors).toEqual(expect.arrayContaining([...flags, ...mounts, ...variables]))
  expect(new Set(anchors).size).toBe(anchors.length)
})

test.each(entries.map((entry) => [entry.anchor, entry] as const))('%s is explained, in French', (_, entry) => {
  expect(entry.explanation).not.toBe('')
  expect(JSON.stringify(entry)).not.toContain('**')
  expect(frenchMistakes(entry.explanation)).toEqual([])
  expect(entry.source).toMatch(/^https:\/\/docs\.docker\.com\/reference\/dockerfile\/#[\w-]+$/)
})
