/** JSON Schema's type names, which compose prints (`object` as `mapping`). */
export type TypeName = 'string' | 'integer' | 'number' | 'boolean' | 'null' | 'object' | 'array'

/** How a value written as text is cast after interpolation, by the Go function compose calls. */
export type Cast = 'int' | 'int64' | 'float' | 'bool'

/**
 * What a value becomes in the normalised project. `environment` is a map of texts where null means «taken from the shell»;
 * `labels` a map of texts; `hosts` a sorted list of `name=address`; `count` a number, or -1 for `all`; `nothing` is read and not printed.
 */
export type Becomes =
  | 'bool'
  | 'bytes'
  | 'command'
  | 'count'
  | 'duration'
  | 'environment'
  | 'float'
  | 'health-test'
  | 'hosts'
  | 'int'
  | 'labels'
  | 'mode'
  | 'nano-cpus'
  | 'strings'
  | 'text'
  | 'nothing'
  | 'ssh-keys'
  | 'text-lists'
  | 'texts'
  | 'uint16'
  | 'uint32'
  | 'uint64'

export interface TypesForm {
  kind: 'types'
  types: readonly TypeName[]
  oneOf?: readonly string[]
  pattern?: RegExp
  min?: number
  max?: number
}

export interface ListForm {
  kind: 'list'
  of: Form
  unique?: boolean
}

/** A mapping: `attributes` by name, `others` for the names that match `names` (any, by default). */
export interface MapForm {
  kind: 'map'
  attributes?: Readonly<Record<string, Attribute>>
  /** Attributes of a Compose later than the 2.40 we follow, which refuses them: for the reference, and to say since when. */
  later?: Readonly<Record<string, Attribute>>
  others?: Form
  /** How the values of `others` are cast. */
  cast?: Cast
  names?: RegExp
  /** Names outside `attributes` and `names` are refused. */
  closed?: boolean
  required?: readonly string[]
  orNull?: boolean
  /** Types accepted besides a mapping (`external: true`). */
  or?: readonly TypeName[]
}

/** Several forms, of which a value takes exactly one: the short one first, as in the specification. */
export interface EitherForm {
  kind: 'either'
  forms: readonly Form[]
}

export type Form = TypesForm | ListForm | MapForm | EitherForm

export interface Attribute {
  form: Form
  cast?: Cast
  becomes?: Becomes
  /** What one writes, where compose's own type says otherwise (a percentage that it reads as a number of bytes). */
  looks?: Becomes
  /** Printed even when it is false, zero or empty. */
  keep?: true
  /** Its name in compose's JSON, where that is another. */
  inJson?: string
  /** What it is when it is left out, in YAML. */
  default?: string
  /** Compose's version that brought it. */
  since?: string
  /** Compose still reads it, and advises against it. */
  deprecated?: true
  /** Among the first that one reaches for: shown before the others. */
  usual?: true
  /** The usual values of a text, or of the items of a list, that takes others too. */
  values?: readonly string[]
}

export const types = (...names: TypeName[]): TypesForm => ({ kind: 'types', types: names })
export const text: TypesForm = types('string')
export const enumeration = (...values: string[]): TypesForm => ({ kind: 'types', types: ['string'], oneOf: values })
export const list = (of: Form): ListForm => ({ kind: 'list', of })
export const set = (of: Form): ListForm => ({ kind: 'list', of, unique: true })
export const either = (...forms: Form[]): EitherForm => ({ kind: 'either', forms })

/** A mapping with known names, where `x-…` extensions are welcome. */
export const record = (
  attributes: Readonly<Record<string, Attribute>>,
  rest: Omit<MapForm, 'kind' | 'attributes'> = {},
): MapForm => ({ kind: 'map', attributes, closed: true, names: /^x-/, ...rest })

/** A mapping whose names the author chooses. */
export const dictionary = (others: Form, names?: RegExp, closed = false): MapForm => ({
  kind: 'map',
  others,
  closed,
  ...(names ? { names } : {}),
})

export const yesNo: TypesForm = types('boolean', 'string')
export const uniqueTexts: ListForm = set(text)
export const textOrTexts: EitherForm = either(text, uniqueTexts)
export const pairs: EitherForm = either(
  dictionary(types('string', 'number', 'boolean', 'null'), /.+/, true),
  uniqueTexts,
)
export const NAME = /^[a-zA-Z0-9._-]+$/

/** Attributes of one common shape, to keep the tables one line an attribute. */
export const a = {
  text: (more: Partial<Attribute> = {}): Attribute => ({ form: text, becomes: 'text', ...more }),
  bool: (more: Partial<Attribute> = {}): Attribute => ({ form: yesNo, becomes: 'bool', ...more }),
  castBool: (more: Partial<Attribute> = {}): Attribute => ({ form: yesNo, cast: 'bool', becomes: 'bool', ...more }),
  integer: (more: Partial<Attribute> = {}): Attribute => ({
    form: types('integer', 'string'),
    cast: 'int',
    becomes: 'int',
    ...more,
  }),
  number: (more: Partial<Attribute> = {}): Attribute => ({
    form: types('number', 'string'),
    cast: 'int64',
    becomes: 'int',
    ...more,
  }),
  bytes: (more: Partial<Attribute> = {}): Attribute => ({ form: types('number', 'string'), becomes: 'bytes', ...more }),
  duration: (more: Partial<Attribute> = {}): Attribute => ({ form: text, becomes: 'duration', ...more }),
  texts: (more: Partial<Attribute> = {}): Attribute => ({ form: list(text), becomes: 'texts', ...more }),
  uniqueTexts: (more: Partial<Attribute> = {}): Attribute => ({ form: uniqueTexts, becomes: 'texts', ...more }),
  textOrTexts: (more: Partial<Attribute> = {}): Attribute => ({ form: textOrTexts, becomes: 'strings', ...more }),
  labels: (more: Partial<Attribute> = {}): Attribute => ({ form: pairs, becomes: 'labels', ...more }),
  environment: (more: Partial<Attribute> = {}): Attribute => ({ form: pairs, becomes: 'environment', ...more }),
  choice: (...values: string[]): Attribute => ({ form: enumeration(...values), becomes: 'text' }),
  options: (): Attribute => ({ form: dictionary(types('string', 'number'), /^.+$/), becomes: 'labels' }),
  record: (form: MapForm): Attribute => ({ form }),
}
