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
  form: either(
    uniqueTexts,
    dictionary(
      record(
        {
          restart: a.bool(),
          required: { form: types('boolean'), becomes: 'bool', keep: true, default: 'true' },
          condition: a.choice('service_started', 'service_healthy', 'service_completed_successfully'),
        },
        { required: ['condition'] },
      ),
      NAME,
      true,
    ),
  ),
  example: '{ db: { condition: service_healthy } }',
}

export const healthcheck: MapForm = record({
  disable: a.castBool(),
  interval: a.duration({ default: '30s' }),
  retries: a.number({ cast: 'int', becomes: 'uint64', keep: true, default: '3' }),
  test: {
    form: either(text, list(text)),
    becomes: 'health-test',
    example: '["CMD", "pg_isready", "-U", "postgres"]',
    values: ['CMD', 'CMD-SHELL', 'NONE'],
  },
  timeout: a.duration({ default: '30s' }),
  start_period: a.duration({ default: '0s' }),
  start_interval: a.duration({ default: '5s' }),
})

const onNetwork: MapForm = record({
  aliases: a.uniqueTexts(),
  interface_name: a.text(),
  ipv4_address: a.text(),
  ipv6_address: a.text(),
  link_local_ips: a.uniqueTexts(),
  mac_address: a.text(),
  driver_opts: a.options(),
  priority: { form: types('number'), becomes: 'int' },
  gw_priority: { form: types('number'), becomes: 'int' },
})

export const networks: Attribute = {
  form: either(uniqueTexts, dictionary(either(onNetwork, types('null')), NAME, true)),
  example: '[back]',
}

export const models: Attribute = {
  form: either(
    uniqueTexts,
    dictionary(record({ endpoint_var: a.text(), model_var: a.text() }, { orNull: true }), NAME),
  ),
}

export const ports: Attribute = {
  form: set(
    either(
      types('number'),
      text,
      record({
        name: a.text(),
        mode: a.text({ default: 'ingress', values: ['ingress', 'host'] }),
        host_ip: a.text({ example: '127.0.0.1' }),
        target: a.integer({ example: '80' }),
        published: { form: types('string', 'integer'), becomes: 'text', example: '"8080"' },
        protocol: a.text({ default: 'tcp', values: ['tcp', 'udp'] }),
        app_protocol: a.text(),
      }),
    ),
  ),
  example: '["8080:80"]',
}

export const volumes: Attribute = {
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
              propagation: a.text({ values: ['rprivate', 'private', 'rshared', 'shared', 'rslave', 'slave'] }),
              create_host_path: a.bool(),
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
              mode: { form: types('number', 'string'), becomes: 'uint32' },
            }),
          ),
          image: a.record(record({ subpath: a.text() })),
        },
        { required: ['type'] },
      ),
    ),
  ),
  example: '["db_data:/var/lib/postgresql/data"]',
}

export const devices: Attribute = {
  form: list(
    either(text, record({ source: a.text(), target: a.text(), permissions: a.text() }, { required: ['source'] })),
  ),
}

export const envFile: Attribute = {
  form: either(
    text,
    list(
      either(text, {
        kind: 'map',
        attributes: {
          path: a.text(),
          format: a.text({ since: '2.30', values: ['raw'] }),
          required: a.bool({ keep: true, default: 'true' }),
        },
        closed: true,
        required: ['path'],
        names: undefined,
      }),
    ),
  ),
  example: '.env.api',
}

export const develop: MapForm = record(
  {
    watch: {
      form: list(
        record(
          {
            ignore: { form: textOrTexts, becomes: 'strings' },
            include: { form: textOrTexts, becomes: 'strings' },
            path: a.text(),
            action: { form: enumeration('rebuild', 'sync', 'restart', 'sync+restart', 'sync+exec'), becomes: 'text' },
            target: a.text(),
            exec: a.record(hook),
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

const limit: Attribute = {
  form: list(
    closedPair({ path: devicePath, rate: { form: types('integer', 'string'), becomes: 'bytes', inJson: 'Rate' } }),
  ),
}

export const blkioConfig: MapForm = closedPair({
  device_read_bps: limit,
  device_read_iops: limit,
  device_write_bps: limit,
  device_write_iops: limit,
  weight,
  weight_device: { form: list(closedPair({ path: devicePath, weight: { ...weight, inJson: 'Weight' } })) },
})
