import {
  type Attribute,
  a,
  either,
  enumeration,
  list,
  type MapForm,
  pairs,
  record,
  text,
  types,
  uniqueTexts,
} from './form'

const ratio: Attribute = { form: types('number', 'string'), cast: 'float', becomes: 'float' }

const rollout: MapForm = record({
  parallelism: a.integer({ keep: true }),
  delay: a.duration(),
  failure_action: a.text({ default: 'pause', values: ['continue', 'rollback', 'pause'] }),
  monitor: a.duration(),
  max_failure_ratio: ratio,
  order: { ...a.choice('start-first', 'stop-first'), default: 'stop-first' },
})

const count: Attribute = { form: types('string', 'integer'), becomes: 'count' }

/** A reservation of devices, and an item of `gpus`. */
const deviceAttributes = {
  capabilities: { form: uniqueTexts, becomes: 'texts' },
  count,
  device_ids: { form: uniqueTexts, becomes: 'texts' },
  driver: a.text(),
  options: { form: pairs, becomes: 'labels' },
} as const

const limits = record({
  cpus: { form: types('number', 'string'), becomes: 'nano-cpus', usual: true },
  memory: { form: text, becomes: 'bytes', usual: true },
  pids: { form: types('integer', 'string'), becomes: 'int' },
})

const reservations = record({
  cpus: { form: types('number', 'string'), becomes: 'nano-cpus' },
  memory: { form: text, becomes: 'bytes' },
  generic_resources: {
    form: list(
      record({
        discrete_resource_spec: a.record(
          record({ kind: a.text(), value: { form: types('number', 'string'), becomes: 'int' } }),
        ),
      }),
    ),
  },
  devices: { form: list(record(deviceAttributes, { required: ['capabilities'] })) },
})

/** `services.*.deploy`. Compose uses `replicas`, `resources` and `restart_policy`; the rest is for Swarm. */
export const deploy: MapForm = record(
  {
    mode: a.text({ default: 'replicated', values: ['replicated', 'global', 'replicated-job', 'global-job'] }),
    endpoint_mode: a.text({ default: 'vip', values: ['vip', 'dnsrr'] }),
    replicas: a.integer({ keep: true, default: '1', usual: true }),
    labels: a.labels(),
    rollback_config: a.record(rollout),
    update_config: a.record(rollout),
    resources: a.record(record({ limits: a.record(limits), reservations: a.record(reservations) })),
    restart_policy: a.record(
      record({
        condition: a.text({ default: 'any', values: ['none', 'on-failure', 'any'] }),
        delay: a.duration(),
        max_attempts: a.integer({ keep: true }),
        window: a.duration(),
      }),
    ),
    placement: a.record(
      record({
        constraints: a.texts(),
        preferences: { form: list(record({ spread: a.text() })) },
        max_replicas_per_node: a.integer(),
      }),
    ),
  },
  { orNull: true },
)

export const gpus: Attribute = {
  form: either(enumeration('all'), list({ kind: 'map', attributes: deviceAttributes })),
  since: '2.30',
}
