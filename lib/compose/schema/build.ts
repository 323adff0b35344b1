import { a, either, record, text, types } from './form'
import { buildUlimits, extraHosts, fileMounts } from './shared'

const attestation = { form: types('string', 'boolean'), becomes: 'text' } as const

/** `services.*.build` in its long form. */
export const buildRecord = record({
  context: a.text({ default: '.', example: './api' }),
  dockerfile: a.text({ default: 'Dockerfile' }),
  dockerfile_inline: a.text(),
  entitlements: a.texts(),
  args: a.environment({ example: '{ VERSION: "1.4" }' }),
  ssh: a.environment({ becomes: 'ssh-keys', example: '[default]' }),
  labels: a.labels(),
  cache_from: a.texts(),
  cache_to: a.texts(),
  no_cache: a.bool(),
  additional_contexts: a.labels(),
  network: a.text({ values: ['default', 'host', 'none'] }),
  provenance: attestation,
  sbom: attestation,
  pull: a.bool(),
  target: a.text({ example: 'production' }),
  shm_size: a.bytes({ form: types('integer', 'string') }),
  extra_hosts: extraHosts,
  isolation: a.text(),
  privileged: a.bool(),
  secrets: fileMounts,
  tags: a.texts(),
  ulimits: buildUlimits,
  platforms: a.texts({ example: '[linux/amd64, linux/arm64]', values: ['linux/amd64', 'linux/arm64'] }),
})

export const build = { form: either(text, buildRecord), example: './api' }
