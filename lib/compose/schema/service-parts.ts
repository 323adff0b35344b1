import {
  type Attribute,
  a,
  dictionary,
  either,
  enumeration,
  list,
  type MapForm,
  NAME,
  record,
  set,
  text,
  textOrTexts,
  types,
  uniqueTexts,
} from './form'
import { hook } from './shared'

export const dependsOn: Attribute = {
  usual: true,
  form: either(
    uniqueTexts,
    dictionary(
      record(
        {
          restart: a.bool({ default: 'false', since: '2.17' }),
          required: { form: types('boolean'), becomes: 'bool', keep: true, default: 'true', since: '2.20' },
          condition: a.choice('service_started', 'service_healthy', 'service_completed_successfully'),
        },
        { required: ['condition'] },
      ),
      NAME,
      true,
    ),
  ),
}

export const healthcheck: MapForm = record({
  disable: a.castBool(),
  interval: a.duration({ default: '30s' }),
  retries: a.number({ cast: 'int', becomes: 'uint64', keep: true, default: '3' }),
  test: {
    form: either(text, list(text)),
    becomes: 'health-test',
    usual: true,
    values: ['CMD', 'CMD-SHELL', 'NONE'],
  },
  timeout: a.duration({ default: '30s' }),
  start_period: a.duration({ default: '0s' }),
  start_interval: a.duration({ default: '5s', since: '2.20' }),
})

const onNetwork: MapForm = record({
  aliases: a.uniqueTexts(),
  interface_name: a.text({ since: '2.36' }),
  ipv4_address: a.text(),
  ipv6_address: a.text(),
  link_local_ips: a.uniqueTexts(),
  mac_address: a.text({ since: '2.23' }),
  driver_opts: { ...a.options(), since: '2.27' },
  priority: { form: types('number'), becomes: 'int', default: '0' },
  gw_priority: { form: types('number'), becomes: 'int', default: '0', since: '2.33' },
})

export const networks: Attribute = {
  usual: true,
  form: either(uniqueTexts, dictionary(either(onNetwork, types('null')), NAME, true)),
}

export const models: Attribute = {
  form: either(
    uniqueTexts,
    dictionary(record({ endpoint_var: a.text(), model_var: a.text() }, { orNull: true }), NAME),
  ),
  since: '2.38',
}

export const ports: Attribute = {
  usual: true,
  form: set(
    either(
      types('number'),
      text,
      record({
        name: a.text(),
        mode: a.text({ default: 'ingress', values: ['ingress', 'host'] }),
        host_ip: a.text({ usual: true }),
        target: a.integer({ usual: true }),
        published: { form: types('string', 'integer'), becomes: 'text', usual: true },
        protocol: a.text({ default: 'tcp', values: ['tcp', 'udp'] }),
        app_protocol: a.text({ since: '2.26' }),
      }),
    ),
  ),
}

export const volumes: Attribute = {
  usual: true,
  form: set(
    either(
      text,
      record(
        {
          type: a.choice('bind', 'volume', 'tmpfs', 'cluster', 'npipe', 'image'),
          source: a.text(),
          target: a.text(),
          read_only: a.castBool(),
          consistency: a.text(),
          bind: a.record(
            record({
              propagation: a.text({
                default: 'rprivate',
                values: ['rprivate', 'private', 'rshared', 'shared', 'rslave', 'slave'],
              }),
              create_host_path: a.bool({ default: 'true' }),
              recursive: a.choice('enabled', 'disabled', 'writable', 'readonly'),
              selinux: a.choice('z', 'Z'),
            }),
          ),
          volume: a.record(record({ labels: a.labels(), nocopy: a.castBool(), subpath: a.text() })),
          tmpfs: a.record(
            record({
              size: {
                form: either({ ...types('integer'), min: 0 }, text),
                becomes: 'bytes',
              },
              mode: { form: types('number', 'string'), becomes: 'uint32', looks: 'mode', since: '2.14' },
            }),
          ),
          image: { form: record({ subpath: a.text() }), since: '2.35' },
        },
        { required: ['type'] },
      ),
    ),
  ),
}

export const devices: Attribute = {
  form: list(
    either(text, record({ source: a.text(), target: a.text(), permissions: a.text() }, { required: ['source'] })),
  ),
}

export const envFile: Attribute = {
  usual: true,
  form: either(
    text,
    list(
      either(text, {
        kind: 'map',
        attributes: {
          path: a.text(),
          format: a.text({ since: '2.30', values: ['raw'] }),
          required: a.bool({ keep: true, default: 'true', since: '2.24' }),
        },
        closed: true,
        required: ['path'],
        names: undefined,
      }),
    ),
  ),
}

export const develop: MapForm = record(
  {
    watch: {
      form: list(
        record(
          {
            ignore: { form: textOrTexts, becomes: 'strings' },
            include: { form: textOrTexts, becomes: 'strings', since: '2.34' },
            path: a.text(),
            action: { form: enumeration('rebuild', 'sync', 'restart', 'sync+restart', 'sync+exec'), becomes: 'text' },
            target: a.text(),
            exec: { form: hook, since: '2.32' },
            initial_sync: a.bool(),
          },
          { required: ['path', 'action'] },
        ),
      ),
    },
  },
  { orNull: true },
)

export const provider: MapForm = record(
  {
    type: a.text(),
    options: {
      form: dictionary(
        either(types('string', 'number', 'boolean'), list(types('string', 'number', 'boolean'))),
        /^.+$/,
      ),
      becomes: 'text-lists',
    },
  },
  { required: ['type'] },
)

const closedPair = (attributes: Readonly<Record<string, Attribute>>): MapForm => ({
  kind: 'map',
  attributes,
  closed: true,
})

const weight: Attribute = { form: types('integer', 'string'), becomes: 'uint16' }
const devicePath: Attribute = a.text({ inJson: 'Path' })

const rate: Attribute = { form: types('integer', 'string'), becomes: 'bytes', inJson: 'Rate' }

const bytesPerSecond: Attribute = { form: list(closedPair({ path: devicePath, rate })) }
const timesPerSecond: Attribute = { form: list(closedPair({ path: devicePath, rate: { ...rate, looks: 'int' } })) }

export const blkioConfig: MapForm = closedPair({
  device_read_bps: bytesPerSecond,
  device_read_iops: timesPerSecond,
  device_write_bps: bytesPerSecond,
  device_write_iops: timesPerSecond,
  weight: { ...weight, default: '500' },
  weight_device: { form: list(closedPair({ path: devicePath, weight: { ...weight, inJson: 'Weight' } })) },
})
