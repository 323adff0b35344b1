import { type Attribute, a, dictionary, either, list, type MapForm, record, set, text, types } from './form'

/** `command`, `entrypoint`: null, a line split as a shell would, or a list of words. */
export const command: Attribute = { form: either(types('null'), text, list(text)), becomes: 'command' }

/** `post_start`, `pre_stop`, `develop.watch.exec`. */
export const hook: MapForm = record(
  {
    command,
    user: a.text(),
    privileged: a.bool(),
    working_dir: a.text(),
    environment: a.environment(),
  },
  { required: ['command'] },
)

/** `pre_start`: as the others, in a container of its own. */
export const preStart: MapForm = record({ ...hook.attributes, image: a.text() }, { required: ['command'] })

/** `configs`, `secrets` of a service, `build.secrets`. */
export const fileMounts: Attribute = {
  form: list(
    either(
      text,
      record({
        source: a.text(),
        target: a.text(),
        uid: a.text(),
        gid: a.text(),
        mode: { form: types('number', 'string'), becomes: 'mode', default: '0444' },
      }),
    ),
  ),
}

export const extraHosts: Attribute = {
  form: either(dictionary(either(text, list(text)), /.+/, true), set(text)),
  becomes: 'hosts',
  values: ['host.docker.internal:host-gateway'],
}

function limits(bound: Attribute): MapForm {
  const pair = record({ hard: bound, soft: bound }, { required: ['soft', 'hard'] })
  return dictionary(either(types('integer', 'string'), pair), /^[a-z]+$/)
}

/** `ulimits` of a service, whose texts are cast, and of `build`, whose texts are not. */
export const ulimits: Attribute = {
  form: { ...limits(a.integer()), cast: 'int' },
}

export const buildUlimits: Attribute = {
  form: limits({ form: types('integer', 'string'), becomes: 'int' }),
}

/** `external` of a top-level resource: a boolean, or the old map with a name. */
export const external: Attribute = {
  form: {
    kind: 'map',
    or: ['boolean', 'string'],
    attributes: { name: a.text({ deprecated: true }) },
    closed: true,
    names: /^x-/,
  },
  cast: 'bool',
  becomes: 'bool',
}

/** As `external`, for secrets and configs, where the old map form takes any name. */
export const looseExternal: Attribute = {
  ...external,
  form: { kind: 'map', or: ['boolean', 'string'], attributes: { name: a.text({ deprecated: true }) } },
}
