import { a, dictionary, list, type MapForm, record, text, types } from './form'
import { external, looseExternal } from './shared'

const addresses = dictionary(text, /^.+$/, true)

export const network: MapForm = record(
  {
    name: a.text(),
    driver: a.text({ default: 'bridge', values: ['bridge', 'overlay', 'macvlan', 'ipvlan'] }),
    driver_opts: a.options(),
    ipam: a.record(
      record({
        driver: a.text(),
        config: {
          form: list(
            record({
              subnet: a.text({ example: '172.28.0.0/16' }),
              ip_range: a.text(),
              gateway: a.text(),
              aux_addresses: { form: addresses, becomes: 'labels' },
            }),
          ),
        },
        options: { form: addresses, becomes: 'nothing' },
      }),
    ),
    external,
    internal: a.castBool(),
    enable_ipv4: a.castBool({ keep: true }),
    enable_ipv6: a.castBool({ keep: true }),
    attachable: a.castBool(),
    labels: a.labels(),
  },
  { orNull: true },
)

export const volume: MapForm = record(
  { name: a.text(), driver: a.text({ default: 'local' }), driver_opts: a.options(), external, labels: a.labels() },
  { orNull: true },
)

export const secret: MapForm = record({
  name: a.text(),
  environment: a.text({ example: 'DB_PASSWORD' }),
  file: a.text({ example: './mot-de-passe.txt' }),
  external: looseExternal,
  labels: a.labels(),
  driver: a.text(),
  driver_opts: a.options(),
  template_driver: a.text(),
})

export const config: MapForm = record({
  name: a.text(),
  content: a.text(),
  environment: a.text(),
  file: a.text(),
  external: looseExternal,
  labels: a.labels(),
  template_driver: a.text(),
})

export const model: MapForm = record(
  {
    name: a.text(),
    model: a.text({ example: 'ai/smollm2' }),
    context_size: { form: types('integer'), becomes: 'int' },
    runtime_flags: a.texts(),
  },
  { required: ['model'] },
)
