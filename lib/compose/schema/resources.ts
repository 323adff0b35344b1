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
        driver: a.text({ default: 'default' }),
        config: {
          form: list(
            record({
              subnet: a.text({ usual: true }),
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
    enable_ipv4: a.castBool({ keep: true, default: 'true', since: '2.33' }),
    enable_ipv6: a.castBool({ keep: true, default: 'false' }),
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
  environment: a.text({ usual: true }),
  file: a.text({ usual: true }),
  external: looseExternal,
  labels: a.labels(),
  driver: a.text(),
  driver_opts: a.options(),
  template_driver: a.text(),
})

export const config: MapForm = record({
  name: a.text(),
  content: a.text({ since: '2.23' }),
  environment: a.text({ since: '2.23' }),
  file: a.text(),
  external: looseExternal,
  labels: a.labels(),
  template_driver: a.text(),
})

export const model: MapForm = record(
  {
    name: a.text(),
    model: a.text(),
    context_size: { form: types('integer'), becomes: 'int' },
    runtime_flags: a.texts(),
  },
  { required: ['model'] },
)
