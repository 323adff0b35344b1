import { a, dictionary, either, list, type MapForm, NAME, record, text, textOrTexts } from './form'
import { config, model, network, secret, volume } from './resources'
import { service } from './service'

const include = either(text, {
  kind: 'map',
  attributes: {
    path: { form: textOrTexts, becomes: 'strings' },
    env_file: { form: textOrTexts, becomes: 'strings' },
    project_directory: a.text(),
  },
  closed: true,
})

/** The whole of a Compose file. Every other reading of the table (validation, casts, hover, reference) starts here. */
export const root: MapForm = record({
  version: a.text({ deprecated: true }),
  name: a.text({ usual: true }),
  include: { form: list(include), since: '2.20' },
  services: { form: dictionary(service, NAME, true), usual: true },
  models: { form: dictionary(model, NAME), since: '2.38' },
  networks: { form: dictionary(network, NAME), usual: true },
  volumes: { form: dictionary(volume, NAME, true), usual: true },
  secrets: { form: dictionary(secret, NAME, true), usual: true },
  configs: { form: dictionary(config, NAME, true) },
})
