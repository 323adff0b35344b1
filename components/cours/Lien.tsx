import Link from 'next/link'
import type { ComponentProps } from 'react'

/** A link of the text: inside the course by the router, outside as it is, told apart by its address when printed. */
export function Lien({ href = '', children, ...rest }: ComponentProps<'a'>) {
  if (href.startsWith('/')) {
    return (
      <Link href={href} prefetch={false} {...rest}>
        {children}
      </Link>
    )
  }
  return (
    <a href={href} {...rest}>
      {children}
    </a>
  )
}
