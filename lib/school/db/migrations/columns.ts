import type { ColumnDataType, CreateTableBuilder, Kysely } from 'kysely'

/** What each shape of `schema.ts` is in a table, the same words on both databases. */
export const TYPE = {
  id: 'varchar(64)',
  text: 'text',
  /** Fits milliseconds since 1970. */
  time: 'bigint',
  int: 'integer',
  real: 'double precision',
} as const satisfies Record<string, ColumnDataType>

type Shape = keyof typeof TYPE

/**
 * Starts a table. Columns are written `name: shape`, or `name: 'shape?'` for one that may be null; what is left to say
 * (keys, references) is chained on the result.
 */
export function table(
  db: Kysely<never>,
  name: string,
  columns: Readonly<Record<string, Shape | `${Shape}?`>>,
): CreateTableBuilder<string, string> {
  return Object.entries(columns).reduce<CreateTableBuilder<string, string>>((builder, [column, shape]) => {
    const optional = shape.endsWith('?')
    const type = TYPE[(optional ? shape.slice(0, -1) : shape) as Shape]
    return builder.addColumn(column, type, (definition) => (optional ? definition : definition.notNull()))
  }, db.schema.createTable(name))
}
