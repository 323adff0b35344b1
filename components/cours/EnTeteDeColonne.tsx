import type { ComponentProps } from 'react'

/** A header cell; the empty corner of a two-way table is an ordinary cell, or a screen reader would announce nothing. */
export function EnTeteDeColonne({ children, ...rest }: ComponentProps<'th'>) {
  return children ? (
    <th scope="col" {...rest}>
      {children}
    </th>
  ) : (
    <td />
  )
}
