import { a, either, record, text, textOrTexts, types } from './form'
import { buildUlimits, extraHosts, fileMounts } from './shared'

const attestation = { form: types('string', 'boolean'), becomes: 'text', since: '2.39' } as const

/** `services.*.build` in its long form. */
export const buildRecord = record(
  {
    context: a.text({ default: '.', usual: true }),
    dockerfile: a.text({ default: 'Dockerfile', usual: true }),
    dockerfile_inline: a.text({ since: '2.17' }),
    entitlements: a.texts({ since: '2.27' }),
    args: a.environment({ usual: true }),
    ssh: a.environment({ becomes: 'ssh-keys' }),
    labels: a.labels(),
    cache_from: a.texts(),
    cache_to: a.texts(),
    no_cache: a.bool(),
    additional_contexts: a.labels({ since: '2.17' }),
    network: a.text({ default: 'default', values: ['default', 'host', 'none'] }),
    provenance: attestation,
    sbom: attestation,
    pull: a.bool(),
    target: a.text({ usual: true }),
    shm_size: a.bytes({ form: types('integer', 'string') }),
    extra_hosts: extraHosts,
    isolation: a.text(),
    privileged: a.bool({ since: '2.15' }),
    secrets: fileMounts,
    tags: a.texts(),
    ulimits: { ...buildUlimits, since: '2.23' },
    platforms: a.texts({ values: ['linux/amd64', 'linux/arm64'] }),
  },
  { later: { no_cache_filter: { form: textOrTexts, since: '5.0' } } },
)

export const build = { form: either(text, buildRecord), usual: true } as const
