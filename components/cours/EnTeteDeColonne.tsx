import type { ComponentProps } from 'react'

/** A header cell. The empty corner of a two-way table gets a name for those who hear the table. */
export function EnTeteDeColonne({ children, ...rest }: ComponentProps<'th'>) {
  return (
    <th scope="col" {...rest}>
      {children ?? <span className="sr">Critère</span>}
    </th>
  )
}
